<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
    <context>
        <name>Atelier</name>
        <message>
            <source> (model: {titles})</source>
            <translation> (Modell: {titles})</translation>
        </message>
        <message>
            <source> (read-only)</source>
            <translation> (schreibgeschützt)</translation>
        </message>
        <message>
            <source> Keys are under Keyboard.</source>
            <translation> Tasten stehen unter „Tastatur“.</translation>
        </message>
        <message numerus="yes">
            <source>({count} more)</source>
            <translation>
                <numerusform>({count} weiterer)</numerusform>
                <numerusform>({count} weitere)</numerusform>
            </translation>
        </message>
        <message>
            <source>0 leaves it grey, 1 is as the model thinks, 2 is gaudy.</source>
            <translation>0 lässt es grau, 1 ist nach dem Modell, 2 ist grell.</translation>
        </message>
        <message>
            <source>1 is the whole size whatever the pressure.</source>
            <translation>1 ist die volle Größe bei jedem Druck.</translation>
        </message>
        <message>
            <source>1 is wholly opaque whatever the pressure.</source>
            <translation>1 deckt voll bei jedem Druck.</translation>
        </message>
        <message>
            <source>1 result exported</source>
            <translation>1 Ergebnis exportiert</translation>
        </message>
        <message>
            <source>A brush needs a name.</source>
            <translation>Ein Pinsel braucht einen Namen.</translation>
        </message>
        <message>
            <source>A canvas of {0}×{1} pixels cannot be made.</source>
            <translation>Eine Leinwand von {0}×{1} Pixeln ist nicht möglich.</translation>
        </message>
        <message>
            <source>a document “{0}” this program cannot read yet</source>
            <translation>ein Dokument „{0}“, das dieses Programm noch nicht lesen kann</translation>
        </message>
        <message>
            <source>A few flat shapes and a picture of yours become a new one.</source>
            <translation>Flache Formen und ein eigenes Bild werden zu einem neuen.</translation>
        </message>
        <message>
            <source>A flat tip follows the pen's tilt.</source>
            <translation>Eine flache Spitze folgt der Neigung des Stifts.</translation>
        </message>
        <message>
            <source>A group has no pixels of its own.</source>
            <translation>Eine Gruppe hat keine eigenen Pixel.</translation>
        </message>
        <message>
            <source>A group that lies in too many others is left out; its layers are kept.</source>
            <translation>Eine Gruppe, die in zu vielen anderen liegt, entfällt; ihre Ebenen bleiben.</translation>
        </message>
        <message>
            <source>A label map is a grey or palette PNG; the value of a pixel is its material.</source>
            <translation>Eine Materialkarte ist ein graues PNG oder eines mit Palette; der Wert eines Pixels ist sein Material.</translation>
        </message>
        <message>
            <source>A layer with spots of the colours you want</source>
            <translation>Eine Ebene mit Flecken der gewünschten Farben</translation>
        </message>
        <message>
            <source>A line drawing becomes a portrait, a flower, a garment.</source>
            <translation>Aus Linien wird ein Porträt, eine Blume oder Kleidung.</translation>
        </message>
        <message>
            <source>A locked layer keeps its pixels.</source>
            <translation>Eine gesperrte Ebene behält ihre Pixel.</translation>
        </message>
        <message>
            <source>a number</source>
            <translation>eine Zahl</translation>
        </message>
        <message>
            <source>A palette needs a name.</source>
            <translation>Eine Palette braucht einen Namen.</translation>
        </message>
        <message>
            <source>A part of a kind that Atelier does not know ({0})</source>
            <translation>Ein Teil einer Art, die Atelier nicht kennt ({0}),</translation>
        </message>
        <message>
            <source>A part of an unknown kind ({0}) is now a group.</source>
            <translation>Ein Teil unbekannter Art ({0}) ist nun eine Gruppe.</translation>
        </message>
        <message>
            <source>A part of the file is not as it was written.</source>
            <translation>Ein Teil der Datei ist nicht, wie er geschrieben wurde.</translation>
        </message>
        <message>
            <source>A part of the picture is damaged.</source>
            <translation>Ein Teil des Bildes ist beschädigt.</translation>
        </message>
        <message>
            <source>A part of the project is damaged.</source>
            <translation>Ein Teil des Projekts ist beschädigt.</translation>
        </message>
        <message>
            <source>A picture is a file.</source>
            <translation>Ein Bild ist eine Datei.</translation>
        </message>
        <message>
            <source>A picture is being made.</source>
            <translation>Gerade entsteht ein Bild.</translation>
        </message>
        <message>
            <source>A picture of the texture.</source>
            <translation>Ein Bild der Textur.</translation>
        </message>
        <message>
            <source>A picture of {0}×{1} pixels cannot be made.</source>
            <translation>Ein Bild von {0}×{1} Pixeln ist nicht möglich.</translation>
        </message>
        <message>
            <source>A quiet notice in the corner when something long is done, or went wrong in another tab.</source>
            <translation>Eine leise Meldung in der Ecke, wenn etwas Langes fertig ist oder in einem anderen Tab scheitert.</translation>
        </message>
        <message>
            <source>a recent file</source>
            <translation>eine zuletzt geöffnete Datei</translation>
        </message>
        <message>
            <source>A simple picture gets fewer.</source>
            <translation>Ein einfaches Bild bekommt weniger.</translation>
        </message>
        <message>
            <source>a text</source>
            <translation>ein Text</translation>
        </message>
        <message>
            <source>A value of the kind {0} cannot be written into a picture file.</source>
            <translation>Ein Wert der Art {0} lässt sich nicht in eine Bilddatei schreiben.</translation>
        </message>
        <message>
            <source>A version of “{0}” is damaged.</source>
            <translation>Eine Version von „{0}“ ist beschädigt.</translation>
        </message>
        <message>
            <source>a whole number</source>
            <translation>eine ganze Zahl</translation>
        </message>
        <message>
            <source>About Atelier</source>
            <translation>Über Atelier</translation>
        </message>
        <message>
            <source>about {time} left</source>
            <translation>noch etwa {time}</translation>
        </message>
        <message>
            <source>Above 1 a light touch stays faint for longer.</source>
            <translation>Über 1 bleibt eine leichte Berührung länger schwach.</translation>
        </message>
        <message>
            <source>Above 1 a light touch stays thin for longer.</source>
            <translation>Über 1 bleibt eine leichte Berührung länger dünn.</translation>
        </message>
        <message>
            <source>Above and below</source>
            <translation>Oben und unten</translation>
        </message>
        <message>
            <source>Actions and their keys</source>
            <translation>Befehle und ihre Tasten</translation>
        </message>
        <message>
            <source>Active layer</source>
            <translation>Aktive Ebene</translation>
        </message>
        <message>
            <source>Add</source>
            <translation>Hinzufügen</translation>
        </message>
        <message>
            <source>Add a key</source>
            <translation>Taste hinzufügen</translation>
        </message>
        <message>
            <source>Add a layer, or choose one in the list.</source>
            <translation>Eine Ebene hinzufügen oder eine in der Liste wählen.</translation>
        </message>
        <message>
            <source>Add as layer</source>
            <translation>Als Ebene hinzufügen</translation>
        </message>
        <message>
            <source>Add as layer (Ctrl+Return)</source>
            <translation>Als Ebene hinzufügen (Strg+Return)</translation>
        </message>
        <message>
            <source>Add guide</source>
            <translation>Hilfslinie hinzufügen</translation>
        </message>
        <message>
            <source>Add layer</source>
            <translation>Ebene hinzufügen</translation>
        </message>
        <message>
            <source>Add layer (Ctrl+Shift+N)</source>
            <translation>Ebene hinzufügen (Strg+Umschalt+N)</translation>
        </message>
        <message>
            <source>Add picture</source>
            <translation>Bild hinzufügen</translation>
        </message>
        <message>
            <source>Add picture as layer…</source>
            <translation>Bild als Ebene hinzufügen …</translation>
        </message>
        <message>
            <source>Add text</source>
            <translation>Text hinzufügen</translation>
        </message>
        <message>
            <source>Add text…</source>
            <translation>Text hinzufügen …</translation>
        </message>
        <message>
            <source>Add the colour</source>
            <translation>Farbe hinzufügen</translation>
        </message>
        <message>
            <source>Add to the selection (Shift)</source>
            <translation>Zur Auswahl hinzufügen (Umschalt)</translation>
        </message>
        <message>
            <source>Add {colour} to the palette</source>
            <translation>{colour} zur Palette hinzufügen</translation>
        </message>
        <message>
            <source>Airbrush</source>
            <translation>Airbrush</translation>
        </message>
        <message>
            <source>Alignment</source>
            <translation>Ausrichtung</translation>
        </message>
        <message>
            <source>All</source>
            <comment>selection</comment>
            <translation>Alles</translation>
        </message>
        <message>
            <source>all</source>
            <translation>alle</translation>
        </message>
        <message>
            <source>All edits of the picture, to go back to one</source>
            <translation>Alle Schritte des Bildes, um zu einem zurückzugehen</translation>
        </message>
        <message>
            <source>All is selected.</source>
            <translation>Alles ist ausgewählt.</translation>
        </message>
        <message>
            <source>All its versions in this project are damaged.</source>
            <translation>Alle seine Versionen in diesem Projekt sind beschädigt.</translation>
        </message>
        <message>
            <source>All jobs are paused, and so is Live. The list of jobs lets them go on.</source>
            <translation>Alle Aufträge ruhen, auch Live. In der Liste der Aufträge geht es weiter.</translation>
        </message>
        <message>
            <source>All layers</source>
            <translation>Alle Ebenen</translation>
        </message>
        <message>
            <source>All layers are resampled to another size.</source>
            <translation>Alle Ebenen werden auf eine andere Größe umgerechnet.</translation>
        </message>
        <message>
            <source>All layers, for other painting programs.</source>
            <translation>Alle Ebenen, für andere Malprogramme.</translation>
        </message>
        <message>
            <source>All of it is transparent.</source>
            <translation>Alles daran ist durchsichtig.</translation>
        </message>
        <message>
            <source>All of them are empty.</source>
            <translation>Sie sind alle leer.</translation>
        </message>
        <message>
            <source>All panels where and as wide as they come</source>
            <translation>Alle Bedienfelder an ihrem Platz und so breit wie anfangs</translation>
        </message>
        <message>
            <source>All results of the project, into a folder</source>
            <translation>Alle Ergebnisse des Projekts in einen Ordner</translation>
        </message>
        <message>
            <source>All samples…</source>
            <translation>Alle Beispiele …</translation>
        </message>
        <message>
            <source>Alpha locked</source>
            <translation>Transparenz gesperrt</translation>
        </message>
        <message>
            <source>Amber</source>
            <translation>Bernstein</translation>
        </message>
        <message>
            <source>An offline studio for generative media: rough paintings become pictures, and nothing leaves this machine.</source>
            <translation>Ein Offline-Studio für generative Medien: Aus groben Skizzen werden Bilder, und nichts verlässt diesen Rechner.</translation>
        </message>
        <message>
            <source>And {0} more.</source>
            <translation>Und {0} weitere.</translation>
        </message>
        <message>
            <source>Angle</source>
            <translation>Winkel</translation>
        </message>
        <message>
            <source>Angle, clockwise</source>
            <translation>Winkel, im Uhrzeigersinn</translation>
        </message>
        <message>
            <source>Another material is called “{0}”.</source>
            <translation>Ein anderes Material heißt „{0}“.</translation>
        </message>
        <message>
            <source>Another seed</source>
            <translation>Neuer Startwert</translation>
        </message>
        <message>
            <source>Another seed: another picture</source>
            <translation>Neuer Startwert: ein anderes Bild</translation>
        </message>
        <message>
            <source>Another…</source>
            <translation>Anderes …</translation>
        </message>
        <message>
            <source>Apply</source>
            <translation>Anwenden</translation>
        </message>
        <message>
            <source>Apply (Enter)</source>
            <translation>Anwenden (Enter)</translation>
        </message>
        <message>
            <source>As it is</source>
            <translation>Unverändert</translation>
        </message>
        <message>
            <source>as it is</source>
            <translation>wie es ist</translation>
        </message>
        <message>
            <source>As the desktop</source>
            <translation>Wie der Desktop</translation>
        </message>
        <message>
            <source>Astronaut</source>
            <translation>Astronautin</translation>
        </message>
        <message>
            <source>At “{0}”: {1}.</source>
            <translation>Bei „{0}“: {1}.</translation>
        </message>
        <message>
            <source>Atelier</source>
            <translation>Atelier</translation>
        </message>
        <message>
            <source>Atelier {0}</source>
            <translation>Atelier {0}</translation>
        </message>
        <message>
            <source>Background</source>
            <translation>Hintergrund</translation>
        </message>
        <message>
            <source>Basic</source>
            <translation>Grundfarben</translation>
        </message>
        <message>
            <source>Begin</source>
            <translation>Beginnen</translation>
        </message>
        <message>
            <source>Begin a new picture with it</source>
            <translation>Ein neues Bild damit beginnen</translation>
        </message>
        <message>
            <source>Begin nothing new, and let what runs rest</source>
            <translation>Nichts Neues beginnen und Laufendes ruhen lassen</translation>
        </message>
        <message>
            <source>Begin with a sample</source>
            <translation>Mit einem Beispiel beginnen</translation>
        </message>
        <message>
            <source>Begin with my picture</source>
            <translation>Mit meinem Bild beginnen</translation>
        </message>
        <message>
            <source>Begin with “{title}”</source>
            <translation>Mit „{title}“ beginnen</translation>
        </message>
        <message>
            <source>Beginning</source>
            <translation>Anfang</translation>
        </message>
        <message>
            <source>Bend of the opacity</source>
            <translation>Krümmung der Deckkraft</translation>
        </message>
        <message>
            <source>Bend of the size</source>
            <translation>Krümmung der Größe</translation>
        </message>
        <message>
            <source>Beside</source>
            <translation>Daneben</translation>
        </message>
        <message>
            <source>Bin</source>
            <translation>Papierkorb</translation>
        </message>
        <message>
            <source>Black</source>
            <translation>Schwarz</translation>
        </message>
        <message>
            <source>Black and white</source>
            <translation>Schwarz und Weiß</translation>
        </message>
        <message>
            <source>Black on white (D)</source>
            <translation>Schwarz auf Weiß (D)</translation>
        </message>
        <message>
            <source>Blend mode</source>
            <translation>Mischmodus</translation>
        </message>
        <message>
            <source>Blue</source>
            <translation>Blau</translation>
        </message>
        <message>
            <source>Bold</source>
            <translation>Fett</translation>
        </message>
        <message>
            <source>Both</source>
            <translation>Beides</translation>
        </message>
        <message>
            <source>bottom</source>
            <translation>unten</translation>
        </message>
        <message>
            <source>bottom left</source>
            <translation>unten links</translation>
        </message>
        <message>
            <source>bottom right</source>
            <translation>unten rechts</translation>
        </message>
        <message>
            <source>Brick wall</source>
            <translation>Ziegelmauer</translation>
        </message>
        <message>
            <source>Bring it back</source>
            <translation>Zurückholen</translation>
        </message>
        <message>
            <source>Bring them back</source>
            <translation>Zurückholen</translation>
        </message>
        <message>
            <source>Broader</source>
            <translation>Breiter</translation>
        </message>
        <message>
            <source>Broader when tilted</source>
            <translation>Geneigt breiter</translation>
        </message>
        <message>
            <source>Brush</source>
            <translation>Pinsel</translation>
        </message>
        <message>
            <source>Brush</source>
            <comment>menu</comment>
            <translation>Pinsel</translation>
        </message>
        <message>
            <source>Brush settings…</source>
            <translation>Pinseleinstellungen …</translation>
        </message>
        <message>
            <source>Brush {name}</source>
            <translation>Pinsel {name}</translation>
        </message>
        <message>
            <source>Brushes</source>
            <translation>Pinsel</translation>
        </message>
        <message>
            <source>Brushes above the canvas</source>
            <translation>Pinsel über dem Bild</translation>
        </message>
        <message>
            <source>Brushes of Atelier (*{ending});;All files (*)</source>
            <translation>Pinsel von Atelier (*{ending});;Alle Dateien (*)</translation>
        </message>
        <message>
            <source>Busy</source>
            <translation>Beschäftigt</translation>
        </message>
        <message>
            <source>Buttons, rows and handles for fingers and pens: at least 44 pixels.</source>
            <translation>Schaltflächen, Zeilen und Griffe für Finger und Stift: mindestens 44 Pixel.</translation>
        </message>
        <message>
            <source>By</source>
            <translation>Um</translation>
        </message>
        <message>
            <source>By pressure, as x, y, x, y…; none bends as said above.</source>
            <translation>Nach Druck, als x, y, x, y …; ohne Kurve gilt die Krümmung oben.</translation>
        </message>
        <message>
            <source>By tilt, as x, y, x, y…; none is a straight line.</source>
            <translation>Nach Neigung, als x, y, x, y …; ohne Kurve eine Gerade.</translation>
        </message>
        <message>
            <source>Call from the desktop</source>
            <translation>Über den Desktop melden</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Abbrechen</translation>
        </message>
        <message>
            <source>Cancel (Esc)</source>
            <translation>Abbrechen (Esc)</translation>
        </message>
        <message>
            <source>Cancel all</source>
            <translation>Alle abbrechen</translation>
        </message>
        <message>
            <source>Cancel “{title}”</source>
            <translation>„{title}“ abbrechen</translation>
        </message>
        <message>
            <source>Cancelled</source>
            <translation>Abgebrochen</translation>
        </message>
        <message>
            <source>Cancelled. {outcome}</source>
            <translation>Abgebrochen. {outcome}</translation>
        </message>
        <message>
            <source>Canvas</source>
            <translation>Arbeitsfläche</translation>
        </message>
        <message>
            <source>Canvas size</source>
            <translation>Leinwandgröße</translation>
        </message>
        <message>
            <source>Canvas size…</source>
            <translation>Leinwandgröße …</translation>
        </message>
        <message>
            <source>Cat</source>
            <translation>Katze</translation>
        </message>
        <message>
            <source>Centre</source>
            <translation>Zentriert</translation>
        </message>
        <message>
            <source>Chalk</source>
            <translation>Kreide</translation>
        </message>
        <message>
            <source>Change</source>
            <translation>Ändern</translation>
        </message>
        <message>
            <source>Change a setting instead.</source>
            <translation>Stattdessen eine Einstellung ändern.</translation>
        </message>
        <message>
            <source>Change its permissions, or copy it to a folder of yours.</source>
            <translation>Die Berechtigungen ändern oder in einen eigenen Ordner kopieren.</translation>
        </message>
        <message>
            <source>Change the pattern of the names.</source>
            <translation>Das Muster der Namen ändern.</translation>
        </message>
        <message>
            <source>Change what is named here and try again.</source>
            <translation>Ändern, was hier genannt ist, und erneut versuchen.</translation>
        </message>
        <message>
            <source>Change what is painted, instead of beginning with nothing</source>
            <translation>Gemaltes verändern, statt mit nichts zu beginnen</translation>
        </message>
        <message>
            <source>Changes that are not saved are lost.</source>
            <translation>Nicht gespeicherte Änderungen gehen verloren.</translation>
        </message>
        <message>
            <source>Check the disk or the connection, then try again.</source>
            <translation>Datenträger oder Verbindung prüfen, dann erneut versuchen.</translation>
        </message>
        <message>
            <source>Check the disk, and keep your work with File ▸ Save As on another one.</source>
            <translation>Den Datenträger prüfen und die Arbeit mit „Datei ▸ Speichern unter“ auf einem anderen sichern.</translation>
        </message>
        <message>
            <source>Check the name.</source>
            <translation>Den Namen prüfen.</translation>
        </message>
        <message>
            <source>Check the picture and save it again.</source>
            <translation>Das Bild prüfen und neu speichern.</translation>
        </message>
        <message>
            <source>Chinese palace</source>
            <translation>Chinesischer Palast</translation>
        </message>
        <message>
            <source>Choose a file in it.</source>
            <translation>Eine Datei darin wählen.</translation>
        </message>
        <message>
            <source>Choose a folder</source>
            <translation>Ordner wählen</translation>
        </message>
        <message>
            <source>Choose a GIMP palette (.gpl); the palettes you have stay as they are.</source>
            <translation>Eine GIMP-Palette (.gpl) wählen; die vorhandenen Paletten bleiben, wie sie sind.</translation>
        </message>
        <message>
            <source>Choose a group.</source>
            <translation>Eine Gruppe wählen.</translation>
        </message>
        <message>
            <source>Choose a label map, or find the materials of the picture anew.</source>
            <translation>Eine Materialkarte wählen oder die Materialien des Bildes neu suchen.</translation>
        </message>
        <message>
            <source>Choose a larger picture.</source>
            <translation>Ein größeres Bild wählen.</translation>
        </message>
        <message>
            <source>Choose a layer in it, or add one.</source>
            <translation>Eine Ebene darin wählen oder eine hinzufügen.</translation>
        </message>
        <message>
            <source>Choose a layer in it.</source>
            <translation>Eine Ebene darin wählen.</translation>
        </message>
        <message>
            <source>Choose a layer that has a picture.</source>
            <translation>Eine Ebene wählen, die ein Bild hat.</translation>
        </message>
        <message>
            <source>Choose a layer that has some.</source>
            <translation>Eine Ebene wählen, auf der etwas ist.</translation>
        </message>
        <message>
            <source>Choose a layer that stands above another one.</source>
            <translation>Eine Ebene wählen, die über einer anderen liegt.</translation>
        </message>
        <message>
            <source>Choose a name that ends in .png, .jpg or .webp.</source>
            <translation>Einen Namen wählen, der auf .png, .jpg oder .webp endet.</translation>
        </message>
        <message>
            <source>Choose a name that ends in .png.</source>
            <translation>Einen Namen wählen, der auf .png endet.</translation>
        </message>
        <message>
            <source>Choose a part of the picture.</source>
            <translation>Einen Teil des Bildes wählen.</translation>
        </message>
        <message>
            <source>Choose a place</source>
            <translation>Ort wählen</translation>
        </message>
        <message>
            <source>Choose a reference picture first.</source>
            <translation>Zuerst ein Referenzbild wählen.</translation>
        </message>
        <message>
            <source>Choose a sample</source>
            <translation>Beispiel wählen</translation>
        </message>
        <message>
            <source>Choose a smaller scale, or make the picture smaller first.</source>
            <translation>Eine kleinere Vergrößerung wählen oder das Bild zuerst verkleinern.</translation>
        </message>
        <message>
            <source>Choose a smaller size or close other programs, then try again.</source>
            <translation>Eine kleinere Größe wählen oder andere Programme schließen, dann erneut versuchen.</translation>
        </message>
        <message>
            <source>Choose a smaller size, or break it into lines.</source>
            <translation>Eine kleinere Größe wählen oder in Zeilen umbrechen.</translation>
        </message>
        <message>
            <source>Choose a smaller size.</source>
            <translation>Eine kleinere Größe wählen.</translation>
        </message>
        <message>
            <source>Choose another clip.</source>
            <translation>Einen anderen Clip wählen.</translation>
        </message>
        <message>
            <source>Choose another copy of the result.</source>
            <translation>Eine andere Kopie des Ergebnisses wählen.</translation>
        </message>
        <message>
            <source>Choose another file, or save it as PNG with the program that made it.</source>
            <translation>Eine andere Datei wählen oder sie mit ihrem Programm als PNG speichern.</translation>
        </message>
        <message>
            <source>Choose another file.</source>
            <translation>Eine andere Datei wählen.</translation>
        </message>
        <message>
            <source>Choose another file; the brushes you have stay as they are.</source>
            <translation>Eine andere Datei wählen; die vorhandenen Pinsel bleiben, wie sie sind.</translation>
        </message>
        <message>
            <source>Choose another folder or name.</source>
            <translation>Einen anderen Ordner oder Namen wählen.</translation>
        </message>
        <message>
            <source>Choose another folder or pattern.</source>
            <translation>Einen anderen Ordner oder ein anderes Muster wählen.</translation>
        </message>
        <message>
            <source>Choose another folder, or change its permissions.</source>
            <translation>Einen anderen Ordner wählen oder die Berechtigungen ändern.</translation>
        </message>
        <message>
            <source>Choose another layer, or copy what is seen with Edit ▸ Copy merged.</source>
            <translation>Eine andere Ebene wählen oder mit „Bearbeiten ▸ Zusammengefügt kopieren“ kopieren, was zu sehen ist.</translation>
        </message>
        <message>
            <source>Choose another layer, or select another part.</source>
            <translation>Eine andere Ebene wählen oder einen anderen Teil auswählen.</translation>
        </message>
        <message>
            <source>Choose another layer.</source>
            <translation>Eine andere Ebene wählen.</translation>
        </message>
        <message>
            <source>Choose another name, or open that file.</source>
            <translation>Einen anderen Namen wählen oder diese Datei öffnen.</translation>
        </message>
        <message>
            <source>Choose another name.</source>
            <translation>Einen anderen Namen wählen.</translation>
        </message>
        <message>
            <source>Choose another picture.</source>
            <translation>Ein anderes Bild wählen.</translation>
        </message>
        <message>
            <source>Choose another place, or open it for reading only.</source>
            <translation>Einen anderen Ort wählen oder nur zum Lesen öffnen.</translation>
        </message>
        <message>
            <source>Choose another place.</source>
            <translation>Einen anderen Ort wählen.</translation>
        </message>
        <message>
            <source>Choose another reference</source>
            <translation>Andere Referenz wählen</translation>
        </message>
        <message>
            <source>Choose another reference.</source>
            <translation>Eine andere Referenz wählen.</translation>
        </message>
        <message>
            <source>Choose another result.</source>
            <translation>Ein anderes Ergebnis wählen.</translation>
        </message>
        <message>
            <source>Choose another sample.</source>
            <translation>Ein anderes Beispiel wählen.</translation>
        </message>
        <message>
            <source>Choose another size.</source>
            <translation>Eine andere Größe wählen.</translation>
        </message>
        <message>
            <source>Choose another time.</source>
            <translation>Eine andere Zeit wählen.</translation>
        </message>
        <message>
            <source>Choose another version.</source>
            <translation>Eine andere Version wählen.</translation>
        </message>
        <message>
            <source>Choose colour…</source>
            <translation>Farbe wählen …</translation>
        </message>
        <message>
            <source>Choose PNG, or make the picture smaller.</source>
            <translation>PNG wählen oder das Bild verkleinern.</translation>
        </message>
        <message>
            <source>Choose the name of a file.</source>
            <translation>Einen Dateinamen wählen.</translation>
        </message>
        <message>
            <source>Choose the reference picture again, or open an older version with File ▸ Versions.</source>
            <translation>Das Referenzbild neu wählen oder mit „Datei ▸ Versionen“ eine ältere Version öffnen.</translation>
        </message>
        <message>
            <source>Choose your keys again in Settings ▸ Keyboard.</source>
            <translation>Die Tasten unter „Einstellungen ▸ Tastatur“ neu wählen.</translation>
        </message>
        <message>
            <source>Choose your settings again in File ▸ Settings.</source>
            <translation>Die Einstellungen unter „Datei ▸ Einstellungen“ neu wählen.</translation>
        </message>
        <message>
            <source>Choosing swatches</source>
            <translation>Muster werden gewählt</translation>
        </message>
        <message>
            <source>Classifier</source>
            <translation>Klassifikation</translation>
        </message>
        <message>
            <source>Clay</source>
            <translation>Ton</translation>
        </message>
        <message>
            <source>Clear</source>
            <translation>Leeren</translation>
        </message>
        <message>
            <source>Clear finished</source>
            <translation>Beendete entfernen</translation>
        </message>
        <message>
            <source>Clear layer</source>
            <translation>Ebene leeren</translation>
        </message>
        <message>
            <source>Clear layers</source>
            <translation>Ebenen leeren</translation>
        </message>
        <message>
            <source>Click corners; a double click closes</source>
            <translation>Ecken anklicken; Doppelklick schließt ab</translation>
        </message>
        <message>
            <source>Click for 100 % (Ctrl+1)</source>
            <translation>Klick für 100 % (Strg+1)</translation>
        </message>
        <message>
            <source>Click to paint with what is there</source>
            <translation>Ein Klick malt mit dem, was dort ist</translation>
        </message>
        <message>
            <source>Click where words shall stand</source>
            <translation>Klicken, wo Text stehen soll</translation>
        </message>
        <message>
            <source>Click where words shall stand; they take the colour of the brush</source>
            <translation>Klicken, wo Text stehen soll; er nimmt die Farbe des Pinsels</translation>
        </message>
        <message>
            <source>Clip to below</source>
            <translation>Schnittmaske</translation>
        </message>
        <message>
            <source>clipped</source>
            <translation>mit Schnittmaske</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Schließen</translation>
        </message>
        <message>
            <source>Close (C)</source>
            <translation>Schließen (C)</translation>
        </message>
        <message>
            <source>Close gaps</source>
            <translation>Lücken schließen</translation>
        </message>
        <message>
            <source>Close it there, or open it for reading only.</source>
            <translation>Dort schließen oder nur zum Lesen öffnen.</translation>
        </message>
        <message>
            <source>Close other programs, then try again.</source>
            <translation>Andere Programme schließen, dann erneut versuchen.</translation>
        </message>
        <message>
            <source>Close picture</source>
            <translation>Bild schließen</translation>
        </message>
        <message>
            <source>Close the navigator</source>
            <translation>Navigator schließen</translation>
        </message>
        <message>
            <source>Close the project</source>
            <translation>Projekt schließen</translation>
        </message>
        <message>
            <source>Cloudy</source>
            <translation>Bewölkt</translation>
        </message>
        <message>
            <source>Coast</source>
            <translation>Küste</translation>
        </message>
        <message>
            <source>Colorize</source>
            <translation>Kolorieren</translation>
        </message>
        <message>
            <source>Colour</source>
            <translation>Farbe</translation>
        </message>
        <message>
            <source>Colour a grey picture</source>
            <translation>Graues Bild kolorieren</translation>
        </message>
        <message>
            <source>Colour burn</source>
            <translation>Farbig nachbelichten</translation>
        </message>
        <message>
            <source>Colour code</source>
            <translation>Farbcode</translation>
        </message>
        <message>
            <source>Colour dodge</source>
            <translation>Farbig abwedeln</translation>
        </message>
        <message>
            <source>Colour hints</source>
            <translation>Farbhinweise</translation>
        </message>
        <message>
            <source>Colour in hand: {code}. Click to choose another (C).</source>
            <translation>Vordergrundfarbe: {code}. Klick wählt eine andere (C).</translation>
        </message>
        <message>
            <source>Colour profile</source>
            <translation>Farbprofil</translation>
        </message>
        <message>
            <source>colour this picture</source>
            <translation>Bild kolorieren</translation>
        </message>
        <message>
            <source>Colour wheel</source>
            <translation>Farbrad</translation>
        </message>
        <message>
            <source>Colour: {what}</source>
            <translation>Farbe: {what}</translation>
        </message>
        <message>
            <source>Colourise</source>
            <translation>Kolorieren</translation>
        </message>
        <message>
            <source>Colourise “{name}”</source>
            <translation>„{name}“ kolorieren</translation>
        </message>
        <message>
            <source>Colourise…</source>
            <translation>Kolorieren …</translation>
        </message>
        <message>
            <source>Colours for grey pictures</source>
            <translation>Farben für graue Bilder</translation>
        </message>
        <message>
            <source>Colours of the palette</source>
            <translation>Farben der Palette</translation>
        </message>
        <message>
            <source>Colours where the person painted, clear elsewhere.</source>
            <translation>Farben, wo gemalt wurde, sonst durchsichtig.</translation>
        </message>
        <message>
            <source>Colours you paint with</source>
            <translation>Farben, mit denen gemalt wurde</translation>
        </message>
        <message>
            <source>Commands</source>
            <translation>Befehle</translation>
        </message>
        <message>
            <source>Compare</source>
            <translation>Vergleichen</translation>
        </message>
        <message>
            <source>Compare two marked results, or one with its drawing</source>
            <translation>Zwei markierte Ergebnisse vergleichen, oder eines mit seiner Zeichnung</translation>
        </message>
        <message>
            <source>Compare with its drawing</source>
            <translation>Mit der Zeichnung vergleichen</translation>
        </message>
        <message>
            <source>Computed on</source>
            <translation>Berechnet auf</translation>
        </message>
        <message>
            <source>Conical</source>
            <translation>Konisch</translation>
        </message>
        <message>
            <source>Conical: once around the beginning</source>
            <translation>Konisch: einmal um den Anfang</translation>
        </message>
        <message>
            <source>Copied</source>
            <translation>Kopiert</translation>
        </message>
        <message>
            <source>Copied picture</source>
            <translation>Kopiertes Bild</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>Kopieren</translation>
        </message>
        <message>
            <source>Copy a picture here or in another program, then paste it.</source>
            <translation>Hier oder in einem anderen Programm ein Bild kopieren, dann einfügen.</translation>
        </message>
        <message>
            <source>Copy it again, or save it as a file and open that.</source>
            <translation>Noch einmal kopieren oder als Datei speichern und diese öffnen.</translation>
        </message>
        <message>
            <source>Copy merged</source>
            <translation>Zusammengefügt kopieren</translation>
        </message>
        <message>
            <source>Copy report</source>
            <translation>Bericht kopieren</translation>
        </message>
        <message>
            <source>Copy what is seen</source>
            <translation>Kopieren, was zu sehen ist</translation>
        </message>
        <message>
            <source>Copy what is selected of the layer or group</source>
            <translation>Das Ausgewählte der Ebene oder Gruppe kopieren</translation>
        </message>
        <message>
            <source>Counts once the slider below is above 0.</source>
            <translation>Wirkt, sobald der Regler darunter über 0 steht.</translation>
        </message>
        <message>
            <source>Create</source>
            <translation>Erstellen</translation>
        </message>
        <message>
            <source>Crimson</source>
            <translation>Karmesin</translation>
        </message>
        <message>
            <source>Crop</source>
            <translation>Zuschneiden</translation>
        </message>
        <message>
            <source>Crop (Enter)</source>
            <translation>Zuschneiden (Enter)</translation>
        </message>
        <message>
            <source>Crop to selection</source>
            <translation>Auf Auswahl zuschneiden</translation>
        </message>
        <message>
            <source>Cup of coffee</source>
            <translation>Tasse Kaffee</translation>
        </message>
        <message>
            <source>Curve</source>
            <translation>Kurve</translation>
        </message>
        <message>
            <source>Curve of the breadth</source>
            <translation>Kurve der Breite</translation>
        </message>
        <message>
            <source>Curve of the faintness</source>
            <translation>Kurve der Schwäche</translation>
        </message>
        <message>
            <source>Curve of the opacity</source>
            <translation>Kurve der Deckkraft</translation>
        </message>
        <message>
            <source>Curve of the size</source>
            <translation>Kurve der Größe</translation>
        </message>
        <message>
            <source>Curve: {up} by {across}</source>
            <translation>Kurve: {up} nach {across}</translation>
        </message>
        <message>
            <source>Cut</source>
            <translation>Ausschneiden</translation>
        </message>
        <message>
            <source>Cut the material out</source>
            <translation>Material ausschneiden</translation>
        </message>
        <message>
            <source>Cut the reference into materials to paint with</source>
            <translation>Die Referenz in Materialien zum Malen zerlegen</translation>
        </message>
        <message>
            <source>Cuts between scenes, fast small things, water and smoke.</source>
            <translation>Schnitte zwischen Szenen, schnelle kleine Dinge, Wasser und Rauch.</translation>
        </message>
        <message>
            <source>d MMMM yyyy</source>
            <comment>how a date is written</comment>
            <translation>d. MMMM yyyy</translation>
        </message>
        <message>
            <source>Dark</source>
            <translation>Dunkel</translation>
        </message>
        <message>
            <source>Dark or coloured lines on light or transparent ground.</source>
            <translation>Dunkle oder farbige Linien auf hellem oder durchsichtigem Grund.</translation>
        </message>
        <message>
            <source>Dark, light, or what the desktop uses.</source>
            <translation>Dunkel, hell oder wie der Desktop.</translation>
        </message>
        <message>
            <source>Darken</source>
            <translation>Abdunkeln</translation>
        </message>
        <message>
            <source>Day</source>
            <translation>Tag</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>Löschen</translation>
        </message>
        <message>
            <source>Delete brush</source>
            <translation>Pinsel löschen</translation>
        </message>
        <message>
            <source>Delete for good…</source>
            <translation>Endgültig löschen …</translation>
        </message>
        <message>
            <source>Delete it for good (Delete)</source>
            <translation>Endgültig löschen (Entf)</translation>
        </message>
        <message>
            <source>Delete layer</source>
            <translation>Ebene löschen</translation>
        </message>
        <message>
            <source>Delete layer (Del in the list)</source>
            <translation>Ebene löschen (Entf in der Liste)</translation>
        </message>
        <message>
            <source>Delete layers</source>
            <translation>Ebenen löschen</translation>
        </message>
        <message>
            <source>Delete results</source>
            <translation>Ergebnisse löschen</translation>
        </message>
        <message>
            <source>Delete the results in it for good</source>
            <translation>Die Ergebnisse darin endgültig löschen</translation>
        </message>
        <message numerus="yes">
            <source>Delete {count} results for good?</source>
            <translation>
                <numerusform>{count} Ergebnis endgültig löschen?</numerusform>
                <numerusform>{count} Ergebnisse endgültig löschen?</numerusform>
            </translation>
        </message>
        <message>
            <source>Delete “{name}” for good?</source>
            <translation>„{name}“ endgültig löschen?</translation>
        </message>
        <message>
            <source>Depth of the surface</source>
            <translation>Tiefe der Oberfläche</translation>
        </message>
        <message>
            <source>Deselect</source>
            <translation>Auswahl aufheben</translation>
        </message>
        <message>
            <source>Deselect (Ctrl+D)</source>
            <translation>Auswahl aufheben (Strg+D)</translation>
        </message>
        <message>
            <source>Desert</source>
            <translation>Wüste</translation>
        </message>
        <message>
            <source>Details</source>
            <translation>Einzelheiten</translation>
        </message>
        <message>
            <source>Deutsch</source>
            <translation>Deutsch</translation>
        </message>
        <message>
            <source>Developed</source>
            <translation>Entwickelt</translation>
        </message>
        <message>
            <source>Developing</source>
            <translation>Entwickeln</translation>
        </message>
        <message>
            <source>Diagnostics report</source>
            <translation>Diagnosebericht</translation>
        </message>
        <message>
            <source>Diagnostics report…</source>
            <translation>Diagnosebericht …</translation>
        </message>
        <message>
            <source>Did you mean “{0}”?</source>
            <translation>Ist „{0}“ gemeint?</translation>
        </message>
        <message>
            <source>Difference</source>
            <translation>Differenz</translation>
        </message>
        <message>
            <source>Discard</source>
            <translation>Verwerfen</translation>
        </message>
        <message>
            <source>Dismiss</source>
            <translation>Ausblenden</translation>
        </message>
        <message>
            <source>Distance of dabs as a share of the size.</source>
            <translation>Abstand der Tupfer als Anteil der Größe.</translation>
        </message>
        <message>
            <source>Diversity</source>
            <translation>Verschiedenheit</translation>
        </message>
        <message>
            <source>Do next</source>
            <translation>Als Nächstes ausführen</translation>
        </message>
        <message>
            <source>Do “{title}” later</source>
            <translation>„{title}“ später ausführen</translation>
        </message>
        <message>
            <source>Do “{title}” next</source>
            <translation>„{title}“ als Nächstes ausführen</translation>
        </message>
        <message>
            <source>Do “{title}” sooner</source>
            <translation>„{title}“ früher ausführen</translation>
        </message>
        <message>
            <source>Documents</source>
            <translation>Dokumente</translation>
        </message>
        <message>
            <source>does not fit:</source>
            <translation>passt nicht:</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>Fertig</translation>
        </message>
        <message>
            <source>Done in {time}</source>
            <translation>Fertig in {time}</translation>
        </message>
        <message>
            <source>Drag a frame around what is to be kept</source>
            <translation>Einen Rahmen um das ziehen, was bleiben soll</translation>
        </message>
        <message>
            <source>Drag on the ring for the hue, in the square for saturation and value.
Arrow keys: saturation and value; Page Up and Page Down: hue; Shift: ten steps.</source>
            <translation>Auf dem Ring für den Farbton ziehen, im Quadrat für Sättigung und Helligkeit.
Pfeiltasten: Sättigung und Helligkeit; Bild auf und Bild ab: Farbton; Umschalt: zehn Schritte.</translation>
        </message>
        <message>
            <source>Drag the points; a click adds one, dragging it out removes it.
Page Up and Page Down choose a point, arrows move it, Insert adds, Delete removes.</source>
            <translation>Punkte ziehen; ein Klick fügt einen hinzu, Herausziehen entfernt ihn.
Bild auf und Bild ab wählen einen Punkt, Pfeile verschieben ihn, Einfg fügt hinzu, Entf entfernt.</translation>
        </message>
        <message>
            <source>Drag to see another part</source>
            <translation>Ziehen zeigt eine andere Stelle</translation>
        </message>
        <message>
            <source>Drag to see more of the picture, or of the drawing</source>
            <translation>Ziehen zeigt mehr vom Bild oder von der Zeichnung</translation>
        </message>
        <message>
            <source>Drag, or nudge with the arrows: 1 px, with Shift 10 px</source>
            <translation>Ziehen oder mit Pfeilen rücken: 1 px, mit Umschalt 10 px</translation>
        </message>
        <message>
            <source>Drag, or use the arrow keys, to see another part</source>
            <translation>Ziehen oder Pfeiltasten zeigen eine andere Stelle</translation>
        </message>
        <message>
            <source>Draw a face that fills the paper: an oval, hair, eyes, nose and mouth are enough. Live shows the picture while you draw.</source>
            <translation>Ein Gesicht zeichnen, das das Blatt füllt: Oval, Haare, Augen, Nase und Mund genügen. Live zeigt das Bild schon beim Zeichnen.</translation>
        </message>
        <message>
            <source>Draw a few lines.</source>
            <translation>Ein paar Linien zeichnen.</translation>
        </message>
        <message>
            <source>Draw a rectangle (Shift: a square)</source>
            <translation>Ein Rechteck zeichnen (Umschalt: Quadrat)</translation>
        </message>
        <message>
            <source>Draw a straight line (Shift: steps of 15°)</source>
            <translation>Eine gerade Linie zeichnen (Umschalt: Schritte von 15°)</translation>
        </message>
        <message>
            <source>Draw an ellipse (Shift: a circle)</source>
            <translation>Eine Ellipse zeichnen (Umschalt: Kreis)</translation>
        </message>
        <message>
            <source>Draw from one colour to the other</source>
            <translation>Von einer Farbe zur anderen zeichnen</translation>
        </message>
        <message>
            <source>Draw here. The arrow keys pan, plus and minus zoom.</source>
            <translation>Hier zeichnen. Pfeiltasten verschieben, Plus und Minus zoomen.</translation>
        </message>
        <message>
            <source>Draw lines</source>
            <translation>Linien zeichnen</translation>
        </message>
        <message>
            <source>Draw some dark lines, or choose the layer that has them.</source>
            <translation>Ein paar dunkle Linien zeichnen oder die Ebene wählen, die sie hat.</translation>
        </message>
        <message>
            <source>Draw something: the picture appears here.</source>
            <translation>Etwas zeichnen: Hier erscheint das Bild.</translation>
        </message>
        <message>
            <source>Draw something: the picture appears over it.</source>
            <translation>Etwas zeichnen: Darüber erscheint das Bild.</translation>
        </message>
        <message>
            <source>Draw with lines</source>
            <translation>Mit Linien zeichnen</translation>
        </message>
        <message>
            <source>Drawing</source>
            <translation>Zeichnung</translation>
        </message>
        <message>
            <source>Drawings to pictures</source>
            <translation>Aus Zeichnungen Bilder</translation>
        </message>
        <message>
            <source>Drop a picture here, paste one with
Ctrl+Shift+V, or choose a sample</source>
            <translation>Ein Bild hier ablegen, mit
Strg+Umschalt+V einfügen
oder ein Beispiel wählen</translation>
        </message>
        <message>
            <source>Drop a picture on the reference panel, paste one, or choose a sample.</source>
            <translation>Ein Bild auf dem Referenzfeld ablegen, eines einfügen oder ein Beispiel wählen.</translation>
        </message>
        <message>
            <source>Drop a picture or a project anywhere, or begin here.</source>
            <translation>Ein Bild oder Projekt irgendwo ablegen oder hier beginnen.</translation>
        </message>
        <message>
            <source>Dry brush</source>
            <translation>Trocken</translation>
        </message>
        <message>
            <source>Dunes</source>
            <translation>Dünen</translation>
        </message>
        <message>
            <source>Duplicate</source>
            <translation>Duplizieren</translation>
        </message>
        <message>
            <source>Duplicate layer</source>
            <translation>Ebene duplizieren</translation>
        </message>
        <message>
            <source>Duplicate layer (Ctrl+J)</source>
            <translation>Ebene duplizieren (Strg+J)</translation>
        </message>
        <message>
            <source>Duplicate layers</source>
            <translation>Ebenen duplizieren</translation>
        </message>
        <message>
            <source>Each corner goes anywhere: perspective (also with Ctrl at a corner)</source>
            <translation>Jede Ecke ist frei: Perspektive (auch mit Strg an einer Ecke)</translation>
        </message>
        <message>
            <source>Each file says what made it.</source>
            <translation>Jede Datei sagt, womit sie gemacht wurde.</translation>
        </message>
        <message>
            <source>Each is a reference picture. Where it shows a small painting, that comes along.</source>
            <translation>Jedes ist ein Referenzbild. Wo eine kleine Malerei zu sehen ist, kommt sie mit.</translation>
        </message>
        <message>
            <source>Each side must have 1 to {0} pixels.</source>
            <translation>Jede Seite muss 1 bis {0} Pixel haben.</translation>
        </message>
        <message>
            <source>Edit</source>
            <comment>menu</comment>
            <translation>Bearbeiten</translation>
        </message>
        <message>
            <source>Ellipse</source>
            <translation>Ellipse</translation>
        </message>
        <message>
            <source>Elsewhere</source>
            <translation>Anderswo</translation>
        </message>
        <message>
            <source>Empty the bin of results…</source>
            <translation>Papierkorb der Ergebnisse leeren …</translation>
        </message>
        <message>
            <source>Empty the bin…</source>
            <translation>Papierkorb leeren …</translation>
        </message>
        <message>
            <source>Encoder that judges pictures</source>
            <translation>Encoder, der Bilder beurteilt</translation>
        </message>
        <message>
            <source>Encoding</source>
            <translation>Wird kodiert</translation>
        </message>
        <message>
            <source>End Live</source>
            <translation>Live beenden</translation>
        </message>
        <message>
            <source>Engines</source>
            <translation>Engines</translation>
        </message>
        <message>
            <source>English</source>
            <translation>English</translation>
        </message>
        <message>
            <source>Enlarge</source>
            <translation>Vergrößern</translation>
        </message>
        <message>
            <source>enlarge this picture</source>
            <translation>Bild vergrößern</translation>
        </message>
        <message>
            <source>Enlarge “{title}”</source>
            <translation>„{title}“ vergrößern</translation>
        </message>
        <message>
            <source>Enlarge…</source>
            <translation>Vergrößern …</translation>
        </message>
        <message>
            <source>Enlarging</source>
            <translation>Vergrößern</translation>
        </message>
        <message>
            <source>Erase</source>
            <translation>Radieren</translation>
        </message>
        <message>
            <source>Eraser</source>
            <translation>Radiergummi</translation>
        </message>
        <message>
            <source>Even small parts of it do not fit.</source>
            <translation>Selbst kleine Teile davon passen nicht hinein.</translation>
        </message>
        <message>
            <source>Evening</source>
            <translation>Abend</translation>
        </message>
        <message>
            <source>Every pixel as it is; for WebP.</source>
            <translation>Jedes Pixel unverändert; für WebP.</translation>
        </message>
        <message>
            <source>Export</source>
            <translation>Exportieren</translation>
        </message>
        <message>
            <source>Export all</source>
            <translation>Alle exportieren</translation>
        </message>
        <message>
            <source>Export all results into a folder</source>
            <translation>Alle Ergebnisse in einen Ordner exportieren</translation>
        </message>
        <message>
            <source>Export all…</source>
            <translation>Alle exportieren …</translation>
        </message>
        <message>
            <source>Export brush</source>
            <translation>Pinsel exportieren</translation>
        </message>
        <message>
            <source>Export brush…</source>
            <translation>Pinsel exportieren …</translation>
        </message>
        <message>
            <source>Export palette</source>
            <translation>Palette exportieren</translation>
        </message>
        <message>
            <source>Export picture</source>
            <translation>Bild exportieren</translation>
        </message>
        <message>
            <source>Export picture…</source>
            <translation>Bild exportieren …</translation>
        </message>
        <message>
            <source>Export results</source>
            <translation>Ergebnisse exportieren</translation>
        </message>
        <message>
            <source>Export results…</source>
            <translation>Ergebnisse exportieren …</translation>
        </message>
        <message>
            <source>Export {0}</source>
            <translation>{0} exportieren</translation>
        </message>
        <message numerus="yes">
            <source>Export {count} results</source>
            <translation>
                <numerusform>{count} Ergebnis exportieren</numerusform>
                <numerusform>{count} Ergebnisse exportieren</numerusform>
            </translation>
        </message>
        <message>
            <source>Exported {path}.</source>
            <translation>{path} exportiert.</translation>
        </message>
        <message>
            <source>Export…</source>
            <translation>Exportieren …</translation>
        </message>
        <message>
            <source>Faces, flowers and garments of 96 pixels, enlarged, and the words of its vocabulary; no scenes.</source>
            <translation>Gesichter, Blumen und Kleidung von 96 Pixeln, vergrößert, und die Wörter seines Wortschatzes; keine Szenen.</translation>
        </message>
        <message>
            <source>Fades out</source>
            <translation>Ausblenden</translation>
        </message>
        <message>
            <source>Failed</source>
            <translation>Gescheitert</translation>
        </message>
        <message>
            <source>Failed after {time}</source>
            <translation>Gescheitert nach {time}</translation>
        </message>
        <message>
            <source>Fainter</source>
            <translation>Schwächer</translation>
        </message>
        <message>
            <source>Fainter when tilted</source>
            <translation>Geneigt schwächer</translation>
        </message>
        <message>
            <source>Faithfulness</source>
            <translation>Treue</translation>
        </message>
        <message>
            <source>Fast</source>
            <translation>Schnell</translation>
        </message>
        <message>
            <source>Feather</source>
            <translation>Weich machen</translation>
        </message>
        <message>
            <source>Feather selection</source>
            <translation>Weiche Auswahlkante</translation>
        </message>
        <message>
            <source>Feather…</source>
            <translation>Weiche Kante …</translation>
        </message>
        <message>
            <source>File</source>
            <translation>Datei</translation>
        </message>
        <message>
            <source>File</source>
            <comment>menu</comment>
            <translation>Datei</translation>
        </message>
        <message>
            <source>Files</source>
            <translation>Dateien</translation>
        </message>
        <message>
            <source>Files that are there already stay as they are.</source>
            <translation>Vorhandene Dateien bleiben, wie sie sind.</translation>
        </message>
        <message>
            <source>Fill</source>
            <translation>Füllen</translation>
        </message>
        <message>
            <source>Fill an area of like colour</source>
            <translation>Einen Bereich ähnlicher Farbe füllen</translation>
        </message>
        <message>
            <source>Filled with the colour in hand</source>
            <translation>Gefüllt mit der Vordergrundfarbe</translation>
        </message>
        <message>
            <source>Filling the water</source>
            <translation>Wasser wird eingefüllt</translation>
        </message>
        <message>
            <source>Find a command</source>
            <translation>Befehl suchen</translation>
        </message>
        <message>
            <source>Find a command…</source>
            <translation>Befehl suchen …</translation>
        </message>
        <message>
            <source>Find materials</source>
            <translation>Materialien finden</translation>
        </message>
        <message>
            <source>Find the colours of the reference</source>
            <translation>Farben der Referenz finden</translation>
        </message>
        <message>
            <source>Finding materials…</source>
            <translation>Materialien werden gesucht …</translation>
        </message>
        <message>
            <source>Fine</source>
            <translation>Fein</translation>
        </message>
        <message>
            <source>Fine is the sharpest. Web also takes away noise and the blocks of JPEG and WebP. Fast takes a fifth of the time.</source>
            <translation>„Fein“ ist am schärfsten. „Web“ nimmt auch Rauschen und die Blöcke von JPEG und WebP weg. „Schnell“ braucht ein Fünftel der Zeit.</translation>
        </message>
        <message>
            <source>Fit to window</source>
            <translation>Einpassen</translation>
        </message>
        <message>
            <source>Fit to window (Ctrl+0)</source>
            <translation>Ins Fenster einpassen (Strg+0)</translation>
        </message>
        <message>
            <source>Fitting the picture to the drawing</source>
            <translation>Bild wird an die Zeichnung angepasst</translation>
        </message>
        <message>
            <source>Flat shapes; what is transparent is free.</source>
            <translation>Flache Formen; Durchsichtiges ist frei.</translation>
        </message>
        <message>
            <source>Flatten</source>
            <translation>Zusammenfügen</translation>
        </message>
        <message>
            <source>Flatten picture</source>
            <translation>Bild zusammenfügen</translation>
        </message>
        <message>
            <source>Flattening</source>
            <translation>Ebenen werden vereint</translation>
        </message>
        <message>
            <source>Flip horizontally</source>
            <translation>Horizontal spiegeln</translation>
        </message>
        <message>
            <source>Flip vertically</source>
            <translation>Vertikal spiegeln</translation>
        </message>
        <message>
            <source>Flow</source>
            <translation>Fluss</translation>
        </message>
        <message>
            <source>Flower</source>
            <translation>Blume</translation>
        </message>
        <message>
            <source>Flowers are impressions of colour, garments shapes of cloth without detail. Rare words change little; hands, writing and several things at once are not known.</source>
            <translation>Blumen sind Farbeindrücke, Kleidung Stoffformen ohne Einzelheiten. Seltene Wörter ändern wenig; Hände, Schrift und mehrere Dinge zugleich sind unbekannt.</translation>
        </message>
        <message>
            <source>Fog</source>
            <translation>Nebel</translation>
        </message>
        <message>
            <source>Folder</source>
            <translation>Ordner</translation>
        </message>
        <message>
            <source>Font</source>
            <translation>Schrift</translation>
        </message>
        <message>
            <source>Foreground and background colour</source>
            <translation>Vorder- und Hintergrundfarbe</translation>
        </message>
        <message>
            <source>Foreground and background: click the one to choose (X swaps them)</source>
            <translation>Vorder- und Hintergrund: Klick wählt, welche Farbe gilt (X tauscht sie)</translation>
        </message>
        <message>
            <source>Foreground {front}, background {behind}; choosing the background</source>
            <translation>Vordergrund {front}, Hintergrund {behind}; gewählt wird der Hintergrund</translation>
        </message>
        <message>
            <source>Foreground {front}, background {behind}; choosing the foreground</source>
            <translation>Vordergrund {front}, Hintergrund {behind}; gewählt wird der Vordergrund</translation>
        </message>
        <message>
            <source>Forest</source>
            <translation>Wald</translation>
        </message>
        <message>
            <source>Forest lake in the morning</source>
            <translation>Waldsee am Morgen</translation>
        </message>
        <message>
            <source>Format</source>
            <translation>Format</translation>
        </message>
        <message>
            <source>Four more are being made, of the drawing as it is now.</source>
            <translation>Vier weitere entstehen, aus der Zeichnung, wie sie jetzt ist.</translation>
        </message>
        <message>
            <source>Four more are being made.</source>
            <translation>Vier weitere entstehen.</translation>
        </message>
        <message>
            <source>Four more like it</source>
            <translation>Vier weitere davon</translation>
        </message>
        <message>
            <source>Four times as large</source>
            <translation>Viermal so groß</translation>
        </message>
        <message>
            <source>Frames between frames</source>
            <translation>Bilder zwischen Bildern</translation>
        </message>
        <message>
            <source>Free software under the GNU General Public License, version 3 or later. It comes without any warranty; the file LICENSE has the terms.</source>
            <translation>Freie Software unter der GNU General Public License, Version 3 oder später. Ohne jede Gewährleistung; die Bedingungen stehen in der Datei LICENSE.</translation>
        </message>
        <message>
            <source>Free some space or choose another place, then try again.</source>
            <translation>Platz schaffen oder einen anderen Ort wählen, dann erneut versuchen.</translation>
        </message>
        <message>
            <source>Free space in memory or on the disk of temporary files, then try again.</source>
            <translation>Im Speicher oder auf dem Datenträger für temporäre Dateien Platz schaffen, dann erneut versuchen.</translation>
        </message>
        <message>
            <source>From line to line</source>
            <translation>Von Linie zu Linie</translation>
        </message>
        <message>
            <source>From the colour in hand to nothing, or to the colour behind</source>
            <translation>Von der Vordergrundfarbe zu nichts oder zur Hintergrundfarbe</translation>
        </message>
        <message>
            <source>From the reference</source>
            <translation>Aus der Referenz</translation>
        </message>
        <message>
            <source>From words</source>
            <translation>Aus Wörtern</translation>
        </message>
        <message>
            <source>Full screen</source>
            <translation>Vollbild</translation>
        </message>
        <message>
            <source>Full size</source>
            <translation>Volle Größe</translation>
        </message>
        <message>
            <source>Galaxies</source>
            <translation>Galaxien</translation>
        </message>
        <message>
            <source>Garment</source>
            <translation>Kleidung</translation>
        </message>
        <message>
            <source>General</source>
            <translation>Allgemein</translation>
        </message>
        <message>
            <source>Generate</source>
            <translation>Erzeugen</translation>
        </message>
        <message>
            <source>Get ready to move</source>
            <translation>Verschieben vorbereiten</translation>
        </message>
        <message>
            <source>Get the file again, or open another copy of it.</source>
            <translation>Die Datei neu beschaffen oder eine andere Kopie öffnen.</translation>
        </message>
        <message>
            <source>Get the file again.</source>
            <translation>Die Datei neu beschaffen.</translation>
        </message>
        <message>
            <source>Get the layers ready</source>
            <translation>Ebenen vorbereiten</translation>
        </message>
        <message>
            <source>GIMP palettes (*{ending});;All files (*)</source>
            <translation>GIMP-Paletten (*{ending});;Alle Dateien (*)</translation>
        </message>
        <message>
            <source>Give a black-and-white photograph its colours.</source>
            <translation>Einem Schwarz-Weiß-Foto seine Farben geben.</translation>
        </message>
        <message>
            <source>Give a grey layer colours, as a new layer</source>
            <translation>Einer grauen Ebene Farben geben, als neue Ebene</translation>
        </message>
        <message>
            <source>Give a star</source>
            <translation>Stern geben</translation>
        </message>
        <message>
            <source>Give both the same size.</source>
            <translation>Beiden dieselbe Größe geben.</translation>
        </message>
        <message>
            <source>Give it a star, or take it away</source>
            <translation>Einen Stern geben oder wieder nehmen</translation>
        </message>
        <message>
            <source>Give it the keys of the set again</source>
            <translation>Wieder die Tasten des Satzes vergeben</translation>
        </message>
        <message>
            <source>give this picture another shape</source>
            <translation>Bild in andere Form bringen</translation>
        </message>
        <message>
            <source>Go on</source>
            <translation>Fortfahren</translation>
        </message>
        <message>
            <source>Go on with</source>
            <translation>Weiterarbeiten an</translation>
        </message>
        <message>
            <source>Goes wrong</source>
            <translation>Schwächen</translation>
        </message>
        <message>
            <source>Gradient</source>
            <translation>Farbverlauf</translation>
        </message>
        <message>
            <source>Grass</source>
            <translation>Gras</translation>
        </message>
        <message>
            <source>Grass, fine prints and far eyes come back softer or with other detail; no writing.</source>
            <translation>Gras, feine Drucke und ferne Augen kommen weicher oder mit anderen Einzelheiten zurück; keine Schrift.</translation>
        </message>
        <message>
            <source>Gravel</source>
            <translation>Kies</translation>
        </message>
        <message>
            <source>Green</source>
            <translation>Grün</translation>
        </message>
        <message>
            <source>Green valley in the evening</source>
            <translation>Grünes Tal am Abend</translation>
        </message>
        <message>
            <source>Grey</source>
            <translation>Grau</translation>
        </message>
        <message>
            <source>Grey or coloured; only its lightness is used.</source>
            <translation>Grau oder farbig; nur die Helligkeit zählt.</translation>
        </message>
        <message>
            <source>Grid</source>
            <translation>Raster</translation>
        </message>
        <message>
            <source>Grid size</source>
            <translation>Rastergröße</translation>
        </message>
        <message>
            <source>Grid size</source>
            <comment>menu</comment>
            <translation>Rastergröße</translation>
        </message>
        <message>
            <source>Group</source>
            <translation>Gruppe</translation>
        </message>
        <message>
            <source>group</source>
            <translation>Gruppe</translation>
        </message>
        <message>
            <source>Group layers</source>
            <translation>Ebenen gruppieren</translation>
        </message>
        <message>
            <source>Group the chosen layers (Ctrl+G)</source>
            <translation>Die gewählten Ebenen gruppieren (Strg+G)</translation>
        </message>
        <message>
            <source>Grow</source>
            <translation>Erweitern</translation>
        </message>
        <message>
            <source>Grow selection</source>
            <translation>Auswahl erweitern</translation>
        </message>
        <message>
            <source>Grow…</source>
            <translation>Erweitern …</translation>
        </message>
        <message>
            <source>Guidance</source>
            <translation>Führung</translation>
        </message>
        <message>
            <source>Guides</source>
            <translation>Hilfslinien</translation>
        </message>
        <message>
            <source>Guides cannot be moved by accident</source>
            <translation>Hilfslinien lassen sich nicht versehentlich verschieben</translation>
        </message>
        <message>
            <source>H</source>
            <comment>height</comment>
            <translation>H</translation>
        </message>
        <message>
            <source>Handles</source>
            <translation>Griffe</translation>
        </message>
        <message>
            <source>Handles scale, outside turns (Shift: keep or free the proportion, Alt: about the centre)</source>
            <translation>Griffe skalieren, außerhalb wird gedreht (Umschalt: Proportionen binden oder lösen, Alt: um die Mitte)</translation>
        </message>
        <message>
            <source>Hard eraser</source>
            <translation>Rad. hart</translation>
        </message>
        <message>
            <source>Hard light</source>
            <translation>Hartes Licht</translation>
        </message>
        <message>
            <source>Hard pixels</source>
            <translation>Harte Pixel</translation>
        </message>
        <message>
            <source>Harder brush</source>
            <translation>Härterer Pinsel</translation>
        </message>
        <message>
            <source>Hardness</source>
            <translation>Härte</translation>
        </message>
        <message>
            <source>Height</source>
            <translation>Höhe</translation>
        </message>
        <message>
            <source>Height; negative mirrors</source>
            <translation>Höhe; negativ spiegelt</translation>
        </message>
        <message>
            <source>Help</source>
            <comment>menu</comment>
            <translation>Hilfe</translation>
        </message>
        <message>
            <source>HH:mm</source>
            <comment>how a time is written</comment>
            <translation>HH:mm</translation>
        </message>
        <message>
            <source>hidden</source>
            <translation>ausgeblendet</translation>
        </message>
        <message>
            <source>Hide all panels, or show them again</source>
            <translation>Alle Bedienfelder ausblenden oder wieder zeigen</translation>
        </message>
        <message>
            <source>Hide it</source>
            <translation>Ausblenden</translation>
        </message>
        <message>
            <source>Hide layer</source>
            <translation>Ebene ausblenden</translation>
        </message>
        <message>
            <source>Hide layers</source>
            <translation>Ebenen ausblenden</translation>
        </message>
        <message>
            <source>Hints</source>
            <translation>Hinweise</translation>
        </message>
        <message>
            <source>hints do</source>
            <translation>Hinweise</translation>
        </message>
        <message>
            <source>History</source>
            <translation>Verlauf</translation>
        </message>
        <message>
            <source>History, oldest first</source>
            <translation>Verlauf, Ältestes zuerst</translation>
        </message>
        <message>
            <source>Hold to see the drawing</source>
            <translation>Halten zeigt die Zeichnung</translation>
        </message>
        <message>
            <source>How a flat tip is turned.</source>
            <translation>Wie eine flache Spitze gedreht ist.</translation>
        </message>
        <message>
            <source>How closely to keep to the words; more is stiffer.</source>
            <translation>Wie eng es den Wörtern folgt; mehr ist steifer.</translation>
        </message>
        <message>
            <source>How far colours and light may go from the usual.</source>
            <translation>Wie weit Farben und Licht vom Üblichen abweichen.</translation>
        </message>
        <message>
            <source>How far dabs stray, in sizes.</source>
            <translation>Wie weit Tupfer abweichen, in Größen.</translation>
        </message>
        <message>
            <source>How far the layout may go from the picture's.</source>
            <translation>Wie weit die Anordnung von der des Bildes abweicht.</translation>
        </message>
        <message>
            <source>How far to go from the picture.</source>
            <translation>Wie weit es vom Bild wegführt.</translation>
        </message>
        <message>
            <source>How high the result is.</source>
            <translation>Wie hoch das Ergebnis ist.</translation>
        </message>
        <message>
            <source>How high the texture is.</source>
            <translation>Wie hoch die Textur ist.</translation>
        </message>
        <message>
            <source>How long the string is on which the brush is pulled.</source>
            <translation>Wie lang die Schnur ist, an der der Pinsel gezogen wird.</translation>
        </message>
        <message>
            <source>How long this picture took</source>
            <translation>Wie lange dieses Bild gebraucht hat</translation>
        </message>
        <message>
            <source>How many cores engines may use; 0 is all. Counts from the next start.</source>
            <translation>Wie viele Kerne Engines nutzen; 0 heißt alle. Gilt ab dem nächsten Start.</translation>
        </message>
        <message>
            <source>How many sizes a flat pen adds.</source>
            <translation>Wie viele Größen ein flach gehaltener Stift zulegt.</translation>
        </message>
        <message>
            <source>How many times as wide and high.</source>
            <translation>Um welchen Faktor breiter und höher.</translation>
        </message>
        <message>
            <source>How much each dab adds; for a smudge, how far colour is carried.</source>
            <translation>Wie viel jeder Tupfer aufträgt; beim Verwischen, wie weit Farbe mitgenommen wird.</translation>
        </message>
        <message>
            <source>How much of it stays bare.</source>
            <translation>Wie viel davon frei bleibt.</translation>
        </message>
        <message>
            <source>How much of the picture is seen over the drawing</source>
            <translation>Wie viel vom Bild über der Zeichnung zu sehen ist</translation>
        </message>
        <message>
            <source>How much of the tip is covered wholly.</source>
            <translation>Wie viel der Spitze voll deckt.</translation>
        </message>
        <message>
            <source>How much opacity a flat pen takes.</source>
            <translation>Wie viel Deckkraft ein flach gehaltener Stift nimmt.</translation>
        </message>
        <message>
            <source>How much the past of one picture may take; beyond it the oldest steps are forgotten.</source>
            <translation>So viel darf die Vergangenheit eines Bildes belegen; darüber hinaus werden die ältesten Schritte vergessen.</translation>
        </message>
        <message>
            <source>How sharp the edge of the brush is</source>
            <translation>Wie scharf der Rand des Pinsels ist</translation>
        </message>
        <message>
            <source>How strictly everything stays in its place.</source>
            <translation>Wie streng alles an seinem Platz bleibt.</translation>
        </message>
        <message>
            <source>How strictly the layout of the painting is kept.</source>
            <translation>Wie streng die Anordnung der Malerei gewahrt wird.</translation>
        </message>
        <message>
            <source>How strongly one stroke covers</source>
            <translation>Wie stark ein Strich deckt</translation>
        </message>
        <message>
            <source>How strongly the figure covers</source>
            <translation>Wie stark die Form deckt</translation>
        </message>
        <message>
            <source>How strongly the gradient covers</source>
            <translation>Wie stark der Verlauf deckt</translation>
        </message>
        <message>
            <source>How strongly the layer covers</source>
            <translation>Wie stark die Ebene deckt</translation>
        </message>
        <message>
            <source>How the layer mixes with those below</source>
            <translation>Wie sich die Ebene mit denen darunter mischt</translation>
        </message>
        <message>
            <source>How unlike a colour may be and still be filled</source>
            <translation>Wie unähnlich eine Farbe sein und noch gefüllt werden darf</translation>
        </message>
        <message>
            <source>How unlike a colour may be and still be selected</source>
            <translation>Wie unähnlich eine Farbe sein und noch ausgewählt werden darf</translation>
        </message>
        <message>
            <source>How wide the result is.</source>
            <translation>Wie breit das Ergebnis ist.</translation>
        </message>
        <message>
            <source>How wide the texture is.</source>
            <translation>Wie breit die Textur ist.</translation>
        </message>
        <message>
            <source>HSV</source>
            <translation>HSV</translation>
        </message>
        <message>
            <source>Hue</source>
            <translation>Farbton</translation>
        </message>
        <message>
            <source>Hue {hue} degrees, saturation {saturation}, value {value}</source>
            <translation>Farbton {hue} Grad, Sättigung {saturation}, Helligkeit {value}</translation>
        </message>
        <message>
            <source>Image size</source>
            <translation>Bildgröße</translation>
        </message>
        <message>
            <source>Image size…</source>
            <translation>Bildgröße …</translation>
        </message>
        <message>
            <source>Import brushes</source>
            <translation>Pinsel importieren</translation>
        </message>
        <message>
            <source>Import brushes…</source>
            <translation>Pinsel importieren …</translation>
        </message>
        <message>
            <source>Import palettes</source>
            <translation>Paletten importieren</translation>
        </message>
        <message>
            <source>Import…</source>
            <translation>Importieren …</translation>
        </message>
        <message>
            <source>in the middle</source>
            <translation>in der Mitte</translation>
        </message>
        <message>
            <source>Include what is needed to make it again</source>
            <translation>Beilegen, was zum erneuten Erzeugen nötig ist</translation>
        </message>
        <message>
            <source>Ingredient</source>
            <translation>Zutat</translation>
        </message>
        <message>
            <source>Inside</source>
            <translation>Innen</translation>
        </message>
        <message>
            <source>Install Atelier again, or choose another theme in View ▸ Theme.</source>
            <translation>Atelier neu installieren oder unter „Ansicht ▸ Farbschema“ ein anderes wählen.</translation>
        </message>
        <message>
            <source>Install Atelier again, or choose another.</source>
            <translation>Atelier neu installieren oder ein anderes wählen.</translation>
        </message>
        <message>
            <source>Install Atelier again, or put the file back from a copy.</source>
            <translation>Atelier neu installieren oder die Datei aus einer Kopie zurücklegen.</translation>
        </message>
        <message>
            <source>Install it in Models, then try again.</source>
            <translation>Es unter „Modelle“ installieren, dann erneut versuchen.</translation>
        </message>
        <message>
            <source>Install the newest version of Atelier and open it with that.</source>
            <translation>Die neueste Version von Atelier installieren und damit öffnen.</translation>
        </message>
        <message>
            <source>Install the newest version of Atelier to work on it.</source>
            <translation>Zum Bearbeiten die neueste Version von Atelier installieren.</translation>
        </message>
        <message>
            <source>Intersect</source>
            <translation>Schnittmenge</translation>
        </message>
        <message>
            <source>Invert</source>
            <translation>Umkehren</translation>
        </message>
        <message>
            <source>Invert selection</source>
            <translation>Auswahl umkehren</translation>
        </message>
        <message>
            <source>Invert selection (Ctrl+I)</source>
            <translation>Auswahl umkehren (Strg+I)</translation>
        </message>
        <message>
            <source>It begins like a picture, but its data cannot be read.</source>
            <translation>Es beginnt wie ein Bild, aber seine Daten lassen sich nicht lesen.</translation>
        </message>
        <message>
            <source>It cannot be done now.</source>
            <translation>Das geht gerade nicht.</translation>
        </message>
        <message>
            <source>It cannot be unpacked: {0}.</source>
            <translation>Sie lässt sich nicht entpacken: {0}.</translation>
        </message>
        <message>
            <source>It chooses colours at a size of about 112×112 pixels and knows what is in the data: flowers, leaves, clothes indoors, faces. The colour of cloth cannot be known from its lightness: hints say it.</source>
            <translation>Es wählt Farben bei etwa 112×112 Pixeln und kennt, was in den Daten ist: Blumen, Blätter, Kleidung in Räumen, Gesichter. Die Farbe von Stoff lässt sich nicht aus der Helligkeit ablesen: Hinweise sagen sie.</translation>
        </message>
        <message>
            <source>It crashed ({0}).</source>
            <translation>Sie stürzte ab ({0}).</translation>
        </message>
        <message>
            <source>It describes no layers.</source>
            <translation>Sie beschreibt keine Ebenen.</translation>
        </message>
        <message>
            <source>It does not say how large it is.</source>
            <translation>Sie sagt nicht, wie groß sie ist.</translation>
        </message>
        <message>
            <source>It ended by itself, with the code {0}.</source>
            <translation>Sie endete von selbst, mit dem Code {0}.</translation>
        </message>
        <message>
            <source>It has 1 to {0} letters.</source>
            <translation>Er hat 1 bis {0} Buchstaben.</translation>
        </message>
        <message>
            <source>It has more than {0} layers.</source>
            <translation>Sie hat mehr als {0} Ebenen.</translation>
        </message>
        <message>
            <source>It has the value {0}; materials are 1 to {1}, and 0 is free.</source>
            <translation>Sie hat den Wert {0}; Materialien sind 1 bis {1}, und 0 ist frei.</translation>
        </message>
        <message>
            <source>It has {0}.</source>
            <translation>Es hat {0}.</translation>
        </message>
        <message>
            <source>It has {0}×{1} pixels, and {2} a side is the most.</source>
            <translation>Es hat {0}×{1} Pixel, und {2} je Seite sind das Höchste.</translation>
        </message>
        <message>
            <source>It has {0}×{1} pixels.</source>
            <translation>Es hat {0}×{1} Pixel.</translation>
        </message>
        <message>
            <source>It has {0}×{1} pixels; at least {2}×{3} are needed.</source>
            <translation>Es hat {0}×{1} Pixel; mindestens {2}×{3} sind nötig.</translation>
        </message>
        <message>
            <source>It has {0}×{1} pixels; at most {2} pixels a side and {3} million pixels in all can be opened.</source>
            <translation>Es hat {0}×{1} Pixel; öffnen lassen sich höchstens {2} Pixel je Seite und {3} Millionen Pixel insgesamt.</translation>
        </message>
        <message>
            <source>It has {0}×{1} pixels; each side may have {2}.</source>
            <translation>Es hat {0}×{1} Pixel; jede Seite darf {2} haben.</translation>
        </message>
        <message>
            <source>It has {width}×{height} pixels; each side may have {largest}.</source>
            <translation>Es hat {width}×{height} Pixel; jede Seite darf {largest} haben.</translation>
        </message>
        <message>
            <source>It holds no data; perhaps a copy or a download was interrupted.</source>
            <translation>Sie enthält keine Daten; vielleicht brach eine Kopie oder ein Download ab.</translation>
        </message>
        <message>
            <source>It is no text.</source>
            <translation>Es ist kein Text.</translation>
        </message>
        <message>
            <source>It is not there, or the folder “{folder}” must not be written to.</source>
            <translation>Es ist nicht da, oder der Ordner „{folder}“ ist schreibgeschützt.</translation>
        </message>
        <message>
            <source>It is nowhere wider than {0} pixels.</source>
            <translation>Sie ist nirgends breiter als {0} Pixel.</translation>
        </message>
        <message>
            <source>It is open for reading only.</source>
            <translation>Es ist nur zum Lesen offen.</translation>
        </message>
        <message>
            <source>It is small and was taught some hundred words of faces, flowers and garments.</source>
            <translation>Es ist klein und hat einige hundert Wörter für Gesichter, Blumen und Kleidung gelernt.</translation>
        </message>
        <message>
            <source>It is the lowest already.</source>
            <translation>Sie ist schon die unterste.</translation>
        </message>
        <message>
            <source>It is the topmost already.</source>
            <translation>Sie ist schon die oberste.</translation>
        </message>
        <message>
            <source>It is tried again at the next start.</source>
            <translation>Beim nächsten Start wird es erneut versucht.</translation>
        </message>
        <message>
            <source>It is tried again by itself until your work is kept.</source>
            <translation>Es wird von selbst wieder versucht, bis die Arbeit gesichert ist.</translation>
        </message>
        <message>
            <source>It is {0}×{1} pixels.</source>
            <translation>Er hat {0}×{1} Pixel.</translation>
        </message>
        <message>
            <source>It keeps the pixels of “{0}”.</source>
            <translation>Sie bewahrt die Pixel von „{0}“.</translation>
        </message>
        <message numerus="yes">
            <source>It knows these {count} words only; click to add.</source>
            <translation>
                <numerusform>Kennt nur dieses {count} Wort; ein Klick wählt es.</numerusform>
                <numerusform>Kennt nur diese {count} Wörter; Klick wählt.</numerusform>
            </translation>
        </message>
        <message>
            <source>It looks the same everywhere.</source>
            <translation>Es sieht überall gleich aus.</translation>
        </message>
        <message>
            <source>It may have been moved, renamed or deleted.</source>
            <translation>Vielleicht wurde sie verschoben, umbenannt oder gelöscht.</translation>
        </message>
        <message>
            <source>it must begin at 0 and end at 1</source>
            <translation>sie muss bei 0 beginnen und bei 1 enden</translation>
        </message>
        <message>
            <source>it needs x and y for 2 to {0} points</source>
            <translation>sie braucht x und y für 2 bis {0} Punkte</translation>
        </message>
        <message>
            <source>It needs {width}×{height} pixels; each side may have {largest}.</source>
            <translation>Er braucht {width}×{height} Pixel; jede Seite darf {largest} haben.</translation>
        </message>
        <message>
            <source>It paints 192 pixels a side, and knows three kinds of things: a head and shoulders from the front, the five flowers, and single garments on plain ground.</source>
            <translation>Es malt 192 Pixel je Seite und kennt drei Arten von Dingen: Kopf und Schultern von vorn, die fünf Blumen und einzelne Kleidungsstücke auf schlichtem Grund.</translation>
        </message>
        <message>
            <source>It sees 96 pixels a side. Its kernel distances can be compared with one another only, not with those of other encoders.</source>
            <translation>Er sieht 96 Pixel je Seite. Seine Kernel-Abstände lassen sich nur miteinander vergleichen, nicht mit denen anderer Encoder.</translation>
        </message>
        <message>
            <source>It was made by “{engine}”.</source>
            <translation>Es wurde von „{engine}“ gemacht.</translation>
        </message>
        <message>
            <source>It was not written by Atelier, or it is damaged from its beginning.</source>
            <translation>Es stammt nicht von Atelier oder ist von Anfang an beschädigt.</translation>
        </message>
        <message>
            <source>It was removed, or the picture is another one.</source>
            <translation>Sie wurde entfernt, oder es ist ein anderes Bild.</translation>
        </message>
        <message>
            <source>It was started again, and nothing of yours has changed. Try again; if it stops once more, choose a smaller size.</source>
            <translation>Sie wurde neu gestartet, und an der Arbeit hat sich nichts geändert. Erneut versuchen; hält sie wieder an, eine kleinere Größe wählen.</translation>
        </message>
        <message>
            <source>It would have {0}×{1} pixels, and {2} a side is the most.</source>
            <translation>Es hätte {0}×{1} Pixel, und {2} je Seite sind das Höchste.</translation>
        </message>
        <message>
            <source>Italic</source>
            <translation>Kursiv</translation>
        </message>
        <message>
            <source>Its bytes are not as they were written.</source>
            <translation>Ihre Bytes sind nicht, wie sie geschrieben wurden.</translation>
        </message>
        <message>
            <source>Its bytes in the project do not decode.</source>
            <translation>Seine Bytes im Projekt lassen sich nicht lesen.</translation>
        </message>
        <message>
            <source>Its description has definitions, which pictures never need.</source>
            <translation>Ihre Beschreibung enthält Definitionen, die Bilder nie brauchen.</translation>
        </message>
        <message>
            <source>Its description is no XML: {0}.</source>
            <translation>Ihre Beschreibung ist kein XML: {0}.</translation>
        </message>
        <message>
            <source>Its diameter.</source>
            <translation>Sein Durchmesser.</translation>
        </message>
        <message>
            <source>Its drawing is not kept; the History may have it.</source>
            <translation>Seine Zeichnung ist nicht aufbewahrt; vielleicht hat der Verlauf sie.</translation>
        </message>
        <message>
            <source>Its drawing too</source>
            <translation>Auch seine Zeichnung</translation>
        </message>
        <message>
            <source>Its file was moved, replaced or deleted by another program.</source>
            <translation>Die Datei wurde von einem anderen Programm verschoben, ersetzt oder gelöscht.</translation>
        </message>
        <message>
            <source>Its layers cannot be read; this is the picture that they made.</source>
            <translation>Seine Ebenen lassen sich nicht lesen; dies ist das Bild, das sie ergaben.</translation>
        </message>
        <message>
            <source>its numbers lie between 0 and 1</source>
            <translation>ihre Zahlen liegen zwischen 0 und 1</translation>
        </message>
        <message>
            <source>its points must go from left to right</source>
            <translation>ihre Punkte müssen von links nach rechts gehen</translation>
        </message>
        <message>
            <source>Its process ended at once.</source>
            <translation>Ihr Prozess endete sofort.</translation>
        </message>
        <message>
            <source>Its recipe and drawing go with it, and this cannot be undone.</source>
            <translation>Rezept und Zeichnung gehen mit ihm verloren; das lässt sich nicht rückgängig machen.</translation>
        </message>
        <message>
            <source>Its recipe is missing, damaged, or of another version.</source>
            <translation>Sein Rezept fehlt, ist beschädigt oder von anderer Version.</translation>
        </message>
        <message>
            <source>Its reference is not kept.</source>
            <translation>Seine Referenz ist nicht aufbewahrt.</translation>
        </message>
        <message>
            <source>Jobs</source>
            <translation>Aufträge</translation>
        </message>
        <message>
            <source>Jobs and notices</source>
            <translation>Aufträge und Meldungen</translation>
        </message>
        <message numerus="yes">
            <source>Jobs and notices: {count} new problems</source>
            <translation>
                <numerusform>Aufträge und Meldungen: {count} neues Problem</numerusform>
                <numerusform>Aufträge und Meldungen: {count} neue Probleme</numerusform>
            </translation>
        </message>
        <message>
            <source>Join materials</source>
            <translation>Materialien verbinden</translation>
        </message>
        <message>
            <source>Join two others first.</source>
            <translation>Zuerst zwei andere verbinden.</translation>
        </message>
        <message>
            <source>Join with</source>
            <translation>Verbinden mit</translation>
        </message>
        <message>
            <source>Join with…</source>
            <translation>Verbinden mit…</translation>
        </message>
        <message>
            <source>Join “{one}” with “{other}”</source>
            <translation>„{one}“ mit „{other}“ verbinden</translation>
        </message>
        <message>
            <source>Joined</source>
            <translation>Benachbart</translation>
        </message>
        <message>
            <source>Joining what is alike</source>
            <translation>Ähnliches wird verbunden</translation>
        </message>
        <message>
            <source>Just paint</source>
            <translation>Einfach malen</translation>
        </message>
        <message>
            <source>Keep</source>
            <translation>Behalten</translation>
        </message>
        <message>
            <source>Keep a part of the picture</source>
            <translation>Einen Teil des Bildes behalten</translation>
        </message>
        <message>
            <source>Keep beside the canvas</source>
            <translation>Neben dem Bild behalten</translation>
        </message>
        <message>
            <source>Keep for a crash</source>
            <translation>Für einen Absturz sichern</translation>
        </message>
        <message>
            <source>Keep lines</source>
            <translation>+ Linien</translation>
        </message>
        <message>
            <source>Keep my lines</source>
            <translation>Meine Linien behalten</translation>
        </message>
        <message>
            <source>Keep proportion</source>
            <translation>Proportionen beibehalten</translation>
        </message>
        <message>
            <source>Keep the proportion</source>
            <translation>Proportionen beibehalten</translation>
        </message>
        <message>
            <source>Keep the proportion (Shift: the other way)</source>
            <translation>Proportionen beibehalten (Umschalt: umgekehrt)</translation>
        </message>
        <message>
            <source>Keep the result</source>
            <translation>Ergebnis sichern</translation>
        </message>
        <message>
            <source>Keep what both share (Shift+Alt or Shift+Ctrl)</source>
            <translation>Schnittmenge behalten (Umschalt+Alt oder Umschalt+Strg)</translation>
        </message>
        <message>
            <source>Keep work every</source>
            <translation>Arbeit sichern alle</translation>
        </message>
        <message>
            <source>Keep your work with File ▸ Save As.</source>
            <translation>Die Arbeit mit „Datei ▸ Speichern unter“ sichern.</translation>
        </message>
        <message>
            <source>Keyboard</source>
            <translation>Tastatur</translation>
        </message>
        <message>
            <source>Keys of your own are bold.</source>
            <translation>Eigene Tasten sind fett.</translation>
        </message>
        <message>
            <source>Krita-like</source>
            <translation>Wie Krita</translation>
        </message>
        <message>
            <source>La</source>
            <translation>La</translation>
        </message>
        <message>
            <source>label map</source>
            <translation>Materialkarte</translation>
        </message>
        <message>
            <source>Labels</source>
            <translation>Markierungen</translation>
        </message>
        <message>
            <source>Lake</source>
            <translation>See</translation>
        </message>
        <message>
            <source>Lake below the mountains</source>
            <translation>See am Fuß der Berge</translation>
        </message>
        <message>
            <source>Landscape</source>
            <translation>Landschaft</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Sprache</translation>
        </message>
        <message>
            <source>Large controls</source>
            <translation>Große Bedienelemente</translation>
        </message>
        <message>
            <source>Larger brush</source>
            <translation>Größerer Pinsel</translation>
        </message>
        <message>
            <source>Lasso</source>
            <translation>Lasso</translation>
        </message>
        <message>
            <source>Later</source>
            <translation>Später</translation>
        </message>
        <message>
            <source>Lay it over the drawing, with a line to split them</source>
            <translation>Über die Zeichnung legen, mit einer Trennlinie</translation>
        </message>
        <message>
            <source>Lay over the drawing</source>
            <translation>Über die Zeichnung legen</translation>
        </message>
        <message>
            <source>Lay the colours on</source>
            <translation>Farben auftragen</translation>
        </message>
        <message>
            <source>Layer</source>
            <translation>Ebene</translation>
        </message>
        <message>
            <source>Layer</source>
            <comment>menu</comment>
            <translation>Ebene</translation>
        </message>
        <message>
            <source>Layer 1</source>
            <translation>Ebene 1</translation>
        </message>
        <message>
            <source>Layer opacity</source>
            <translation>Deckkraft der Ebene</translation>
        </message>
        <message>
            <source>Layers</source>
            <translation>Ebenen</translation>
        </message>
        <message>
            <source>Layers, topmost first</source>
            <translation>Ebenen, oberste zuerst</translation>
        </message>
        <message>
            <source>Laying borders on edges</source>
            <translation>Grenzen werden auf Kanten gelegt</translation>
        </message>
        <message>
            <source>Lays the lines over the picture.</source>
            <translation>Legt die Linien über das Bild.</translation>
        </message>
        <message>
            <source>Leaf</source>
            <translation>Laub</translation>
        </message>
        <message>
            <source>Leave it</source>
            <translation>Behalten</translation>
        </message>
        <message>
            <source>Left</source>
            <translation>Links</translation>
        </message>
        <message>
            <source>left</source>
            <translation>links</translation>
        </message>
        <message>
            <source>Left and right</source>
            <translation>Links und rechts</translation>
        </message>
        <message>
            <source>Left edge, before it is turned</source>
            <translation>Linke Kante, vor dem Drehen</translation>
        </message>
        <message>
            <source>Less makes a smaller file.</source>
            <translation>Weniger ergibt eine kleinere Datei.</translation>
        </message>
        <message>
            <source>Less than 1 makes the tip flat.</source>
            <translation>Weniger als 1 macht die Spitze flach.</translation>
        </message>
        <message>
            <source>Let engines run on a graphics card where there is one. Counts from the next start.</source>
            <translation>Engines laufen auf einer Grafikkarte, wenn es eine gibt. Gilt ab dem nächsten Start.</translation>
        </message>
        <message>
            <source>Let the desktop mark the window when that happens while another one is in front.</source>
            <translation>Der Desktop markiert das Fenster, wenn das geschieht, während ein anderes vorn ist.</translation>
        </message>
        <message>
            <source>Let the picture follow the pen</source>
            <translation>Das Bild folgt dem Stift</translation>
        </message>
        <message>
            <source>Let the picture follow the pen (Ctrl+L)</source>
            <translation>Das Bild folgt dem Stift (Strg+L)</translation>
        </message>
        <message>
            <source>Level {0} of {1}</source>
            <translation>Stufe {0} von {1}</translation>
        </message>
        <message>
            <source>Libraries</source>
            <translation>Bibliotheken</translation>
        </message>
        <message>
            <source>Licence</source>
            <translation>Lizenz</translation>
        </message>
        <message>
            <source>Licences</source>
            <translation>Lizenzen</translation>
        </message>
        <message>
            <source>Licences…</source>
            <translation>Lizenzen …</translation>
        </message>
        <message>
            <source>License</source>
            <translation>Lizenz</translation>
        </message>
        <message>
            <source>Lift</source>
            <translation>Anheben</translation>
        </message>
        <message>
            <source>Light</source>
            <translation>Hell</translation>
        </message>
        <message>
            <source>Lighten</source>
            <translation>Aufhellen</translation>
        </message>
        <message>
            <source>Lighting the land</source>
            <translation>Land wird beleuchtet</translation>
        </message>
        <message>
            <source>Lighting the sky</source>
            <translation>Himmel wird beleuchtet</translation>
        </message>
        <message>
            <source>Limits</source>
            <translation>Grenzen</translation>
        </message>
        <message>
            <source>Line</source>
            <translation>Linie</translation>
        </message>
        <message>
            <source>Linear</source>
            <translation>Linear</translation>
        </message>
        <message>
            <source>Linear: along the line</source>
            <translation>Linear: entlang der Linie</translation>
        </message>
        <message>
            <source>Lines</source>
            <translation>Linien</translation>
        </message>
        <message>
            <source>Lines of</source>
            <translation>Linien von</translation>
        </message>
        <message>
            <source>Lines that are open by so many pixels are closed lines for a fill</source>
            <translation>Linien, die um so viele Pixel offen sind, gelten als geschlossen</translation>
        </message>
        <message>
            <source>Lines, figures, moves, crops and selections keep to guides, grid and edges</source>
            <translation>Linien, Formen, Verschieben, Zuschnitt und Auswahl halten sich an Hilfslinien, Raster und Kanten</translation>
        </message>
        <message>
            <source>Live</source>
            <translation>Live</translation>
        </message>
        <message>
            <source>Live over the drawing</source>
            <translation>Live über der Zeichnung</translation>
        </message>
        <message>
            <source>Live picture</source>
            <translation>Live-Bild</translation>
        </message>
        <message>
            <source>Lock alpha</source>
            <translation>Transparenz sperren</translation>
        </message>
        <message>
            <source>Lock guides</source>
            <translation>Hilfslinien sperren</translation>
        </message>
        <message>
            <source>Lock layer</source>
            <translation>Ebene sperren</translation>
        </message>
        <message>
            <source>locked</source>
            <translation>gesperrt</translation>
        </message>
        <message>
            <source>Longest side</source>
            <translation>Längste Seite</translation>
        </message>
        <message>
            <source>longest side</source>
            <translation>längste Seite</translation>
        </message>
        <message>
            <source>Look at it closely to read how it was made.</source>
            <translation>Die Großansicht zeigt, wie es gemacht wurde.</translation>
        </message>
        <message>
            <source>Look at the export</source>
            <translation>Export ansehen</translation>
        </message>
        <message>
            <source>Look at the picture</source>
            <translation>Bild betrachten</translation>
        </message>
        <message>
            <source>Look at the picture as it is seen, or at the active layer alone</source>
            <translation>Das Bild betrachten, wie es zu sehen ist, oder nur die aktive Ebene</translation>
        </message>
        <message>
            <source>Look at what was kept</source>
            <translation>Gesichertes ansehen</translation>
        </message>
        <message>
            <source>Look at {title}</source>
            <translation>{title} ansehen</translation>
        </message>
        <message>
            <source>Look closely</source>
            <translation>Groß ansehen</translation>
        </message>
        <message>
            <source>Look for it in the history, or in an older version with File ▸ Versions.</source>
            <translation>Sie im Verlauf suchen oder mit „Datei ▸ Versionen“ eine ältere Version öffnen.</translation>
        </message>
        <message>
            <source>Look for room</source>
            <translation>Nach Platz sehen</translation>
        </message>
        <message>
            <source>Look for unsaved work</source>
            <translation>Nach ungespeicherter Arbeit suchen</translation>
        </message>
        <message>
            <source>Looking at colours and texture</source>
            <translation>Farben und Texturen werden betrachtet</translation>
        </message>
        <message>
            <source>Looking at the drawing</source>
            <translation>Zeichnung wird betrachtet</translation>
        </message>
        <message>
            <source>Luminosity</source>
            <translation>Luminanz</translation>
        </message>
        <message>
            <source>M selects, Ctrl+Shift+E makes one layer, Ctrl+R shows the rulers, Ctrl+F finds a command.</source>
            <translation>M wählt aus, Strg+Umschalt+E macht eine Ebene daraus, Strg+R zeigt die Lineale, Strg+F sucht einen Befehl.</translation>
        </message>
        <message>
            <source>Machine-made</source>
            <translation>Maschinell</translation>
        </message>
        <message>
            <source>Machine-made mark</source>
            <translation>Kennzeichnung als maschinell erzeugt</translation>
        </message>
        <message>
            <source>Made</source>
            <translation>Erzeugt</translation>
        </message>
        <message>
            <source>Made by</source>
            <translation>Urheber</translation>
        </message>
        <message>
            <source>made by a trained model</source>
            <translation>von einem trainierten Modell gemacht</translation>
        </message>
        <message>
            <source>made by an algorithm</source>
            <translation>von einem Algorithmus gemacht</translation>
        </message>
        <message>
            <source>Made by {engine}{models}</source>
            <translation>Erzeugt mit {engine}{models}</translation>
        </message>
        <message>
            <source>made in part by a trained model</source>
            <translation>zum Teil von einem trainierten Modell gemacht</translation>
        </message>
        <message>
            <source>made in part by an algorithm</source>
            <translation>zum Teil von einem Algorithmus gemacht</translation>
        </message>
        <message>
            <source>Made of</source>
            <translation>Gemacht aus</translation>
        </message>
        <message>
            <source>Make a picture from words</source>
            <translation>Aus Wörtern ein Bild erzeugen</translation>
        </message>
        <message>
            <source>Make a picture of</source>
            <translation>Ein Bild erzeugen aus</translation>
        </message>
        <message>
            <source>Make a picture of a line drawing</source>
            <translation>Aus einer Strichzeichnung ein Bild erzeugen</translation>
        </message>
        <message>
            <source>Make a picture of the painting</source>
            <translation>Aus der Malerei ein Bild erzeugen</translation>
        </message>
        <message>
            <source>Make a picture of the painting, out of the reference</source>
            <translation>Aus der Malerei ein Bild erzeugen, aus Teilen der Referenz</translation>
        </message>
        <message>
            <source>Make four more like it, with other seeds</source>
            <translation>Vier weitere davon erzeugen, mit anderen Startwerten</translation>
        </message>
        <message>
            <source>Make it smaller with another program and open that copy.</source>
            <translation>In einem anderen Programm verkleinern und diese Kopie öffnen.</translation>
        </message>
        <message>
            <source>Make it smaller with another program, then copy it again.</source>
            <translation>In einem anderen Programm verkleinern, dann noch einmal kopieren.</translation>
        </message>
        <message>
            <source>Make room on the disk and save again, or save elsewhere with File ▸ Save As.</source>
            <translation>Platz schaffen und erneut speichern, oder mit „Datei ▸ Speichern unter“ anderswo.</translation>
        </message>
        <message>
            <source>Make room on the disk, or choose another one.</source>
            <translation>Platz schaffen oder einen anderen Datenträger wählen.</translation>
        </message>
        <message>
            <source>Make room on the disk, or open it for reading only.</source>
            <translation>Platz schaffen oder nur zum Lesen öffnen.</translation>
        </message>
        <message>
            <source>Make the copied picture the reference</source>
            <translation>Das kopierte Bild zur Referenz machen</translation>
        </message>
        <message>
            <source>Make the folder, or choose another one.</source>
            <translation>Den Ordner anlegen oder einen anderen wählen.</translation>
        </message>
        <message>
            <source>Make the picture larger, as a new picture</source>
            <translation>Das Bild vergrößern, als neues Bild</translation>
        </message>
        <message>
            <source>Make them larger</source>
            <translation>Vergrößern</translation>
        </message>
        <message>
            <source>make this texture</source>
            <translation>Textur erzeugen</translation>
        </message>
        <message>
            <source>Mark</source>
            <translation>Kennzeichnung</translation>
        </message>
        <message>
            <source>Mark results</source>
            <translation>Ergebnisse markieren</translation>
        </message>
        <message>
            <source>Marker</source>
            <translation>Marker</translation>
        </message>
        <message>
            <source>Mask</source>
            <translation>Maske</translation>
        </message>
        <message>
            <source>mask do</source>
            <translation>Maske</translation>
        </message>
        <message>
            <source>mask does</source>
            <translation>Maske</translation>
        </message>
        <message>
            <source>Material</source>
            <translation>Material</translation>
        </message>
        <message>
            <source>Material in hand</source>
            <comment>menu</comment>
            <translation>Material in der Hand</translation>
        </message>
        <message>
            <source>Material {label}</source>
            <translation>Material {label}</translation>
        </message>
        <message>
            <source>Materials</source>
            <translation>Materialien</translation>
        </message>
        <message>
            <source>Materials at most</source>
            <translation>Höchstens Materialien</translation>
        </message>
        <message>
            <source>Materials of the reference</source>
            <translation>Materialien der Referenz</translation>
        </message>
        <message>
            <source>Materials tell sky from lake when you paint.</source>
            <translation>Materialien trennen beim Malen Himmel und See.</translation>
        </message>
        <message>
            <source>Meadow</source>
            <translation>Wiese</translation>
        </message>
        <message>
            <source>Meadow with trees</source>
            <translation>Wiese mit Bäumen</translation>
        </message>
        <message>
            <source>Measure, and pull guides out of the rulers</source>
            <translation>Messen und Hilfslinien aus den Linealen ziehen</translation>
        </message>
        <message>
            <source>Measured</source>
            <translation>Gemessen</translation>
        </message>
        <message>
            <source>Memory for undo</source>
            <translation>Speicher für Rückgängig</translation>
        </message>
        <message>
            <source>memory unknown</source>
            <translation>Speicher unbekannt</translation>
        </message>
        <message>
            <source>Merge down</source>
            <translation>Nach unten zusammenfügen</translation>
        </message>
        <message>
            <source>Merge group</source>
            <translation>Gruppe zusammenfügen</translation>
        </message>
        <message>
            <source>Merge layers</source>
            <translation>Ebenen zusammenfügen</translation>
        </message>
        <message>
            <source>Merge visible</source>
            <translation>Sichtbare zusammenfügen</translation>
        </message>
        <message>
            <source>Merge with the layer below (Ctrl+E)</source>
            <translation>Mit der Ebene darunter zusammenfügen (Strg+E)</translation>
        </message>
        <message>
            <source>Merge “{0}” down first.</source>
            <translation>Zuerst „{0}“ nach unten zusammenfügen.</translation>
        </message>
        <message>
            <source>Merged picture</source>
            <translation>Zusammengefügtes Bild</translation>
        </message>
        <message>
            <source>Merging it would change what is seen.</source>
            <translation>Zusammenfügen würde ändern, was zu sehen ist.</translation>
        </message>
        <message>
            <source>Mirror the view</source>
            <translation>Ansicht spiegeln</translation>
        </message>
        <message>
            <source>Mirror the view (M)</source>
            <translation>Ansicht spiegeln (M)</translation>
        </message>
        <message>
            <source>Mirrored</source>
            <translation>Gespiegelt</translation>
        </message>
        <message>
            <source>Model</source>
            <translation>Modell</translation>
        </message>
        <message>
            <source>Model card</source>
            <translation>Modellkarte</translation>
        </message>
        <message>
            <source>Model cards</source>
            <translation>Modellkarten</translation>
        </message>
        <message>
            <source>Model: {titles}</source>
            <translation>Modell: {titles}</translation>
        </message>
        <message>
            <source>Models</source>
            <translation>Modelle</translation>
        </message>
        <message>
            <source>More is finer and slower.</source>
            <translation>Mehr ist feiner und langsamer.</translation>
        </message>
        <message>
            <source>More settings</source>
            <translation>Weitere Einstellungen</translation>
        </message>
        <message>
            <source>Morning</source>
            <translation>Morgen</translation>
        </message>
        <message>
            <source>Motion of up to about a sixth of the picture between two frames.</source>
            <translation>Bewegung bis etwa ein Sechstel des Bildes zwischen zwei Bildern.</translation>
        </message>
        <message>
            <source>Mountains</source>
            <translation>Berge</translation>
        </message>
        <message>
            <source>Mountains at night</source>
            <translation>Berge bei Nacht</translation>
        </message>
        <message>
            <source>Move</source>
            <translation>Verschieben</translation>
        </message>
        <message>
            <source>Move guide</source>
            <translation>Hilfslinie verschieben</translation>
        </message>
        <message>
            <source>Move layer</source>
            <translation>Ebene verschieben</translation>
        </message>
        <message>
            <source>Move layer down</source>
            <translation>Ebene nach unten</translation>
        </message>
        <message>
            <source>Move layer down (Alt+Down)</source>
            <translation>Ebene nach unten (Alt+Herunter)</translation>
        </message>
        <message>
            <source>Move layer up</source>
            <translation>Ebene nach oben</translation>
        </message>
        <message>
            <source>Move layer up (Alt+Up)</source>
            <translation>Ebene nach oben (Alt+Hoch)</translation>
        </message>
        <message>
            <source>Move layers</source>
            <translation>Ebenen verschieben</translation>
        </message>
        <message>
            <source>Move layers down</source>
            <translation>Ebenen nach unten</translation>
        </message>
        <message>
            <source>Move layers up</source>
            <translation>Ebenen nach oben</translation>
        </message>
        <message>
            <source>Move selection</source>
            <translation>Auswahl verschieben</translation>
        </message>
        <message>
            <source>Move the layer or group, or what is selected (arrows: 1 px, Shift: 10 px)</source>
            <translation>Die Ebene, die Gruppe oder das Ausgewählte verschieben (Pfeile: 1 px, Umschalt: 10 px)</translation>
        </message>
        <message>
            <source>Multiply</source>
            <translation>Multiplizieren</translation>
        </message>
        <message>
            <source>must be at least {0}{1}</source>
            <translation>muss mindestens {0}{1} sein</translation>
        </message>
        <message>
            <source>must be at most {0}{1}</source>
            <translation>darf höchstens {0}{1} sein</translation>
        </message>
        <message>
            <source>must be one of</source>
            <translation>muss eines sein von</translation>
        </message>
        <message>
            <source>must be {0}</source>
            <translation>muss {0} sein</translation>
        </message>
        <message>
            <source>My brush</source>
            <translation>Mein Pinsel</translation>
        </message>
        <message>
            <source>My palette</source>
            <translation>Meine Palette</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Name</translation>
        </message>
        <message>
            <source>Name of the layer</source>
            <translation>Name der Ebene</translation>
        </message>
        <message>
            <source>Name the colour</source>
            <translation>Farbe benennen</translation>
        </message>
        <message>
            <source>Names</source>
            <translation>Namen</translation>
        </message>
        <message>
            <source>Name…</source>
            <translation>Benennen …</translation>
        </message>
        <message>
            <source>Navigator</source>
            <translation>Navigator</translation>
        </message>
        <message>
            <source>Navigator (N): the whole picture in small</source>
            <translation>Navigator (N): das ganze Bild im Kleinen</translation>
        </message>
        <message>
            <source>Navy</source>
            <translation>Marine</translation>
        </message>
        <message>
            <source>New</source>
            <translation>Neu</translation>
        </message>
        <message>
            <source>New colour above, the one before below: click to take that again</source>
            <translation>Oben die neue Farbe, unten die vorige: Klick nimmt die vorige wieder</translation>
        </message>
        <message>
            <source>New key</source>
            <translation>Neue Taste</translation>
        </message>
        <message>
            <source>New palette</source>
            <translation>Neue Palette</translation>
        </message>
        <message>
            <source>New palette…</source>
            <translation>Neue Palette …</translation>
        </message>
        <message>
            <source>New picture</source>
            <translation>Neues Bild</translation>
        </message>
        <message>
            <source>New picture (Ctrl+N)</source>
            <translation>Neues Bild (Strg+N)</translation>
        </message>
        <message>
            <source>New picture…</source>
            <translation>Neues Bild …</translation>
        </message>
        <message>
            <source>Next picture</source>
            <translation>Nächstes Bild</translation>
        </message>
        <message>
            <source>Next result</source>
            <translation>Nächstes Ergebnis</translation>
        </message>
        <message>
            <source>Night</source>
            <translation>Nacht</translation>
        </message>
        <message>
            <source>no</source>
            <translation>nein</translation>
        </message>
        <message>
            <source>No engine took part, so nothing is marked.</source>
            <translation>Keine Engine war beteiligt, daher keine Kennzeichnung.</translation>
        </message>
        <message>
            <source>no key</source>
            <translation>keine Taste</translation>
        </message>
        <message>
            <source>No key runs it.</source>
            <translation>Keine Taste löst ihn aus.</translation>
        </message>
        <message>
            <source>No layer is chosen.</source>
            <translation>Es ist keine Ebene gewählt.</translation>
        </message>
        <message>
            <source>No lines were found in it.</source>
            <translation>Darin wurden keine Linien gefunden.</translation>
        </message>
        <message>
            <source>No material is in hand.</source>
            <translation>Es ist kein Material in der Hand.</translation>
        </message>
        <message>
            <source>No other picture is open.</source>
            <translation>Es ist kein anderes Bild offen.</translation>
        </message>
        <message>
            <source>No paint in this group is selected.</source>
            <translation>In dieser Gruppe ist nichts Gemaltes ausgewählt.</translation>
        </message>
        <message>
            <source>No paint of these layers is selected.</source>
            <translation>Von diesen Ebenen ist nichts Gemaltes ausgewählt.</translation>
        </message>
        <message>
            <source>No paint of this layer is selected.</source>
            <translation>Von dieser Ebene ist nichts Gemaltes ausgewählt.</translation>
        </message>
        <message>
            <source>no permission</source>
            <translation>keine Berechtigung</translation>
        </message>
        <message>
            <source>No picture is open.</source>
            <translation>Es ist kein Bild offen.</translation>
        </message>
        <message>
            <source>No result is like that.</source>
            <translation>Kein Ergebnis ist so.</translation>
        </message>
        <message>
            <source>No results yet.</source>
            <translation>Noch keine Ergebnisse.</translation>
        </message>
        <message>
            <source>No setting is called “{text}”.{elsewhere}</source>
            <translation>Keine Einstellung heißt „{text}“.{elsewhere}</translation>
        </message>
        <message>
            <source>No symmetry</source>
            <translation>Keine Symmetrie</translation>
        </message>
        <message>
            <source>Noise, film grain and the blocks of JPEG are enlarged too. Patterns finer than two pixels may run in a wrong direction.</source>
            <translation>Rauschen, Filmkorn und die Blöcke von JPEG werden mit vergrößert. Muster feiner als zwei Pixel können in eine falsche Richtung laufen.</translation>
        </message>
        <message>
            <source>Noise, film grain and the blocks of JPEG are enlarged too. Patterns finer than two pixels may run in a wrong direction. Hair, leaves and fabric become smooth strokes; small writing is not read.</source>
            <translation>Rauschen, Filmkorn und die Blöcke von JPEG werden mit vergrößert. Muster feiner als zwei Pixel können in eine falsche Richtung laufen. Haare, Blätter und Stoff werden zu glatten Strichen; kleine Schrift bleibt unlesbar.</translation>
        </message>
        <message>
            <source>None</source>
            <translation>Ohne</translation>
        </message>
        <message>
            <source>None</source>
            <comment>selection</comment>
            <translation>Nichts</translation>
        </message>
        <message>
            <source>None of its layers can be read; this is what they made.</source>
            <translation>Keine seiner Ebenen lässt sich lesen; dies ist, was sie ergaben.</translation>
        </message>
        <message>
            <source>Normal</source>
            <translation>Normal</translation>
        </message>
        <message>
            <source>not as it was written</source>
            <translation>nicht, wie es geschrieben wurde</translation>
        </message>
        <message>
            <source>Not known, and left out: {0}.</source>
            <translation>Nicht bekannt und weggelassen: {0}.</translation>
        </message>
        <message>
            <source>Not known: {names}.</source>
            <translation>Nicht bekannt: {names}.</translation>
        </message>
        <message>
            <source>Not now</source>
            <translation>Nicht jetzt</translation>
        </message>
        <message>
            <source>Nothing is being made.</source>
            <translation>Gerade läuft nichts.</translation>
        </message>
        <message>
            <source>Nothing is called “{text}”.</source>
            <translation>Nichts heißt „{text}“.</translation>
        </message>
        <message>
            <source>Nothing is found.</source>
            <translation>Nichts gefunden.</translation>
        </message>
        <message>
            <source>Nothing is known of how it was made.</source>
            <translation>Wie es gemacht wurde, ist nicht bekannt.</translation>
        </message>
        <message>
            <source>Nothing is known of how this result was made.</source>
            <translation>Wie dieses Ergebnis gemacht wurde, ist nicht bekannt.</translation>
        </message>
        <message>
            <source>Nothing is selected.</source>
            <translation>Es ist nichts ausgewählt.</translation>
        </message>
        <message>
            <source>Nothing was taken back.</source>
            <translation>Es wurde nichts zurückgenommen.</translation>
        </message>
        <message>
            <source>Nothing would be left of the picture.</source>
            <translation>Vom Bild bliebe nichts übrig.</translation>
        </message>
        <message>
            <source>Nothing would be left of the selection.</source>
            <translation>Von der Auswahl bliebe nichts übrig.</translation>
        </message>
        <message>
            <source>Notices</source>
            <translation>Meldungen</translation>
        </message>
        <message>
            <source>Now</source>
            <translation>Jetzt</translation>
        </message>
        <message>
            <source>now</source>
            <translation>jetzt</translation>
        </message>
        <message>
            <source>Numbers and signs turn and zoom the view, F fills, P picks, Ins adds a layer.</source>
            <translation>Ziffern und Zeichen drehen und zoomen die Ansicht, F füllt, P nimmt Farbe auf, Einfg fügt eine Ebene hinzu.</translation>
        </message>
        <message>
            <source>Object {0} is {1}.</source>
            <translation>Objekt {0} ist {1}.</translation>
        </message>
        <message>
            <source>Of all words in the window. Counts from the next start.</source>
            <translation>Aller Wörter im Fenster. Gilt ab dem nächsten Start.</translation>
        </message>
        <message>
            <source>Of {named}</source>
            <translation>Aus {named}</translation>
        </message>
        <message>
            <source>on</source>
            <comment>switched on</comment>
            <translation>an</translation>
        </message>
        <message>
            <source>Only one program at a time may change a project.</source>
            <translation>Nur ein Programm zugleich darf ein Projekt ändern.</translation>
        </message>
        <message>
            <source>Only pictures, masks and label maps are read from files.</source>
            <translation>Nur Bilder, Masken und Materialkarten werden aus Dateien gelesen.</translation>
        </message>
        <message>
            <source>Only those with a star</source>
            <translation>Nur die mit Stern</translation>
        </message>
        <message>
            <source>Only what is joined to the point, or all that is alike</source>
            <translation>Nur was mit dem Punkt zusammenhängt, oder alles Ähnliche</translation>
        </message>
        <message>
            <source>Only what is white here changes.</source>
            <translation>Nur was hier weiß ist, ändert sich.</translation>
        </message>
        <message>
            <source>Opacity</source>
            <translation>Deckkraft</translation>
        </message>
        <message>
            <source>Opacity</source>
            <comment>menu</comment>
            <translation>Deckkraft</translation>
        </message>
        <message>
            <source>Opacity at the lightest touch</source>
            <translation>Deckkraft bei leichtester Berührung</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Öffnen</translation>
        </message>
        <message>
            <source>Open (Ctrl+O)</source>
            <translation>Öffnen (Strg+O)</translation>
        </message>
        <message>
            <source>Open a copy of it that was kept elsewhere.</source>
            <translation>Eine anderswo aufbewahrte Kopie öffnen.</translation>
        </message>
        <message>
            <source>Open a copy of the project that was kept elsewhere.</source>
            <translation>Eine anderswo aufbewahrte Kopie des Projekts öffnen.</translation>
        </message>
        <message>
            <source>Open a picture as a layer</source>
            <translation>Bild als Ebene öffnen</translation>
        </message>
        <message>
            <source>Open a picture to colourise</source>
            <translation>Bild zum Kolorieren öffnen</translation>
        </message>
        <message>
            <source>Open a picture to enlarge</source>
            <translation>Bild zum Vergrößern öffnen</translation>
        </message>
        <message>
            <source>Open a picture to see those of its tools too.</source>
            <translation>Mit einem offenen Bild stehen hier auch die seiner Werkzeuge.</translation>
        </message>
        <message>
            <source>Open a reference picture</source>
            <translation>Referenzbild öffnen</translation>
        </message>
        <message>
            <source>Open a reference picture, then try again.</source>
            <translation>Ein Referenzbild öffnen, dann erneut versuchen.</translation>
        </message>
        <message>
            <source>Open a sample</source>
            <translation>Beispiel öffnen</translation>
        </message>
        <message>
            <source>Open an older version of the project with File ▸ Versions.</source>
            <translation>Mit „Datei ▸ Versionen“ eine ältere Version des Projekts öffnen.</translation>
        </message>
        <message>
            <source>Open an older version with File ▸ Versions.</source>
            <translation>Mit „Datei ▸ Versionen“ eine ältere Version öffnen.</translation>
        </message>
        <message>
            <source>Open another copy of it, or save it again with the program that made it.</source>
            <translation>Eine andere Kopie öffnen oder mit ihrem Programm neu speichern.</translation>
        </message>
        <message>
            <source>Open as a new picture</source>
            <translation>Als neues Bild öffnen</translation>
        </message>
        <message>
            <source>Open it again.</source>
            <translation>Es erneut öffnen.</translation>
        </message>
        <message>
            <source>Open it for reading only and keep your work with File ▸ Save As.</source>
            <translation>Nur zum Lesen öffnen und die Arbeit mit „Datei ▸ Speichern unter“ sichern.</translation>
        </message>
        <message>
            <source>Open it in the program that made it, and save it again.</source>
            <translation>Mit ihrem Programm öffnen und neu speichern.</translation>
        </message>
        <message>
            <source>Open picture…</source>
            <translation>Bild öffnen …</translation>
        </message>
        <message>
            <source>Open recent</source>
            <comment>menu</comment>
            <translation>Zuletzt geöffnet</translation>
        </message>
        <message>
            <source>Open reference…</source>
            <translation>Referenz öffnen …</translation>
        </message>
        <message>
            <source>Open the result</source>
            <translation>Ergebnis öffnen</translation>
        </message>
        <message>
            <source>Open version</source>
            <translation>Version öffnen</translation>
        </message>
        <message>
            <source>Open {0}</source>
            <translation>{0} öffnen</translation>
        </message>
        <message>
            <source>Open {name}</source>
            <translation>{name} öffnen</translation>
        </message>
        <message>
            <source>Open {title}</source>
            <translation>{title} öffnen</translation>
        </message>
        <message>
            <source>Open…</source>
            <translation>Öffnen …</translation>
        </message>
        <message>
            <source>Opposite borders fit each other.</source>
            <translation>Gegenüberliegende Ränder passen aneinander.</translation>
        </message>
        <message>
            <source>or press its key</source>
            <translation>oder Taste drücken</translation>
        </message>
        <message>
            <source>Orange</source>
            <translation>Orange</translation>
        </message>
        <message>
            <source>Original</source>
            <translation>Original</translation>
        </message>
        <message>
            <source>Original and export, pixel by pixel</source>
            <translation>Original und Export, Pixel für Pixel</translation>
        </message>
        <message>
            <source>Other formats would change the values of a mask or a label map.</source>
            <translation>Andere Formate würden die Werte einer Maske oder Materialkarte ändern.</translation>
        </message>
        <message>
            <source>Other programs, or a large picture, take it.</source>
            <translation>Andere Programme oder ein großes Bild belegen ihn.</translation>
        </message>
        <message>
            <source>Outline in the colour in hand</source>
            <translation>Kontur in der Vordergrundfarbe</translation>
        </message>
        <message>
            <source>Outline in the colour in hand, filled with the colour behind</source>
            <translation>Kontur in der Vordergrundfarbe, gefüllt mit der Hintergrundfarbe</translation>
        </message>
        <message>
            <source>Over</source>
            <translation>Darüber</translation>
        </message>
        <message>
            <source>Overlay</source>
            <translation>Ineinanderkopieren</translation>
        </message>
        <message>
            <source>Own</source>
            <translation>Eigener</translation>
        </message>
        <message>
            <source>Own background</source>
            <translation>Eigener Hintergrund</translation>
        </message>
        <message>
            <source>Own size</source>
            <translation>Eigene Größe</translation>
        </message>
        <message>
            <source>Paint</source>
            <translation>Malen</translation>
        </message>
        <message>
            <source>Paint at least one shape on it.</source>
            <translation>Mindestens eine Form darauf malen.</translation>
        </message>
        <message>
            <source>Paint of the layer</source>
            <translation>Gemaltes der Ebene</translation>
        </message>
        <message>
            <source>Paint only where the layer has paint</source>
            <translation>Nur malen, wo die Ebene Farbe hat</translation>
        </message>
        <message>
            <source>Paint only where the layer has paint (/)</source>
            <translation>Nur malen, wo die Ebene Farbe hat (/)</translation>
        </message>
        <message>
            <source>paint this picture</source>
            <translation>Bild malen</translation>
        </message>
        <message>
            <source>Paint with a picture</source>
            <translation>Mit einem Bild malen</translation>
        </message>
        <message>
            <source>Paint with it as it is, or choose another reference.</source>
            <translation>So damit malen, oder eine andere Referenz wählen.</translation>
        </message>
        <message>
            <source>Paint with the colour or material in hand</source>
            <translation>Mit der gewählten Farbe oder dem Material malen</translation>
        </message>
        <message>
            <source>Painting</source>
            <translation>Malen</translation>
        </message>
        <message>
            <source>Painting and picture</source>
            <translation>Malerei und Bild</translation>
        </message>
        <message>
            <source>paints</source>
            <translation>malt</translation>
        </message>
        <message>
            <source>Paints, takes paint away, or smears it.</source>
            <translation>Malt, radiert oder verwischt.</translation>
        </message>
        <message>
            <source>Palette</source>
            <translation>Palette</translation>
        </message>
        <message>
            <source>Palettes</source>
            <translation>Paletten</translation>
        </message>
        <message>
            <source>Panels</source>
            <translation>Bedienfelder</translation>
        </message>
        <message>
            <source>Paper</source>
            <translation>Papier</translation>
        </message>
        <message>
            <source>Part {0} of {1}</source>
            <translation>Teil {0} von {1}</translation>
        </message>
        <message>
            <source>Pass through</source>
            <translation>Hindurchwirken</translation>
        </message>
        <message>
            <source>Paste</source>
            <translation>Einfügen</translation>
        </message>
        <message>
            <source>Paste as a new layer</source>
            <translation>Als neue Ebene einfügen</translation>
        </message>
        <message>
            <source>Paste as reference</source>
            <translation>Als Referenz einfügen</translation>
        </message>
        <message>
            <source>Pasted picture</source>
            <translation>Eingefügtes Bild</translation>
        </message>
        <message>
            <source>Pause</source>
            <translation>Anhalten</translation>
        </message>
        <message>
            <source>Pause all jobs</source>
            <translation>Alle Aufträge anhalten</translation>
        </message>
        <message>
            <source>Paused</source>
            <translation>Angehalten</translation>
        </message>
        <message>
            <source>Paused: nothing new is begun, Live rests too. What runs goes on to its next step and waits there; files are still read and written.</source>
            <translation>Angehalten: Nichts Neues beginnt, auch Live ruht. Laufendes geht bis zum nächsten Schritt und wartet dort; Dateien werden weiter gelesen und geschrieben.</translation>
        </message>
        <message>
            <source>Pauses when its present step is done</source>
            <translation>Hält nach dem jetzigen Schritt an</translation>
        </message>
        <message>
            <source>Pen</source>
            <translation>Stift</translation>
        </message>
        <message>
            <source>Pencil</source>
            <translation>Bleistift</translation>
        </message>
        <message>
            <source>Percent</source>
            <translation>Prozent</translation>
        </message>
        <message>
            <source>Perspective</source>
            <translation>Perspektive</translation>
        </message>
        <message>
            <source>Photoshop-like</source>
            <translation>Wie Photoshop</translation>
        </message>
        <message>
            <source>Pick colour</source>
            <translation>Farbe aufnehmen</translation>
        </message>
        <message>
            <source>Picture</source>
            <translation>Bild</translation>
        </message>
        <message>
            <source>Picture</source>
            <comment>menu</comment>
            <translation>Bild</translation>
        </message>
        <message>
            <source>Picture lies</source>
            <translation>Position</translation>
        </message>
        <message>
            <source>Picture of</source>
            <translation>Bild von</translation>
        </message>
        <message>
            <source>Picture of Live</source>
            <translation>Bild von Live</translation>
        </message>
        <message>
            <source>Picture the brushes</source>
            <translation>Pinsel abbilden</translation>
        </message>
        <message>
            <source>Picture the layers</source>
            <translation>Ebenen abbilden</translation>
        </message>
        <message>
            <source>Picture the results</source>
            <translation>Ergebnisse abbilden</translation>
        </message>
        <message>
            <source>Pictures (*.png *.jpg *.jpeg *.webp *.ora)</source>
            <translation>Bilder (*.png *.jpg *.jpeg *.webp *.ora)</translation>
        </message>
        <message>
            <source>Pictures ({kind});;All files (*)</source>
            <translation>Bilder ({kind});;Alle Dateien (*)</translation>
        </message>
        <message>
            <source>Pictures are written as PNG, JPEG or WebP.</source>
            <translation>Bilder werden als PNG, JPEG oder WebP geschrieben.</translation>
        </message>
        <message>
            <source>Pictures from words</source>
            <translation>Bilder aus Wörtern</translation>
        </message>
        <message>
            <source>Pictures that were compressed or slightly blurred; clean ones lose texture.</source>
            <translation>Bilder, die komprimiert oder leicht unscharf sind; saubere verlieren Textur.</translation>
        </message>
        <message>
            <source>Pictures to latents and back</source>
            <translation>Bilder zu latenten Werten und zurück</translation>
        </message>
        <message>
            <source>Pine</source>
            <translation>Tanne</translation>
        </message>
        <message>
            <source>Pink</source>
            <translation>Rosa</translation>
        </message>
        <message>
            <source>Pixels across.</source>
            <translation>Pixel in der Breite.</translation>
        </message>
        <message>
            <source>Pixels down.</source>
            <translation>Pixel in der Höhe.</translation>
        </message>
        <message>
            <source>Place {title}</source>
            <translation>{title} platzieren</translation>
        </message>
        <message>
            <source>Plum</source>
            <translation>Pflaume</translation>
        </message>
        <message>
            <source>PNG, JPEG, WebP, TIFF, BMP, GIF and AVIF</source>
            <translation>PNG, JPEG, WebP, TIFF, BMP, GIF und AVIF</translation>
        </message>
        <message numerus="yes">
            <source>Point {number} of {count}: {across} {x} %, {up} {y} %</source>
            <translation>
                <numerusform>Punkt {number} von {count}: {across} {x} %, {up} {y} %</numerusform>
                <numerusform>Punkt {number} von {count}: {across} {x} %, {up} {y} %</numerusform>
            </translation>
        </message>
        <message>
            <source>Polygon</source>
            <translation>Polygon</translation>
        </message>
        <message>
            <source>Portrait</source>
            <translation>Porträt</translation>
        </message>
        <message>
            <source>Prepare</source>
            <translation>Vorbereiten</translation>
        </message>
        <message>
            <source>Press another key in its place</source>
            <translation>Eine andere Taste an ihrer Stelle drücken</translation>
        </message>
        <message>
            <source>Press the key in place of {key}. Esc leaves it as it is.</source>
            <translation>Taste anstelle von {key} drücken. Esc lässt alles, wie es ist.</translation>
        </message>
        <message>
            <source>Press the key to run it. Esc leaves it as it is.</source>
            <translation>Taste für den Befehl drücken. Esc lässt alles, wie es ist.</translation>
        </message>
        <message>
            <source>Press the new key</source>
            <translation>Neue Taste drücken</translation>
        </message>
        <message>
            <source>Pressure</source>
            <translation>Druck</translation>
        </message>
        <message>
            <source>Previous picture</source>
            <translation>Vorheriges Bild</translation>
        </message>
        <message>
            <source>Previous result</source>
            <translation>Voriges Ergebnis</translation>
        </message>
        <message>
            <source>Processor cores</source>
            <translation>Prozessorkerne</translation>
        </message>
        <message>
            <source>Program</source>
            <translation>Programm</translation>
        </message>
        <message>
            <source>Program, models and libraries</source>
            <translation>Programm, Modelle und Bibliotheken</translation>
        </message>
        <message>
            <source>Progress</source>
            <translation>Fortschritt</translation>
        </message>
        <message>
            <source>Progress of the picture</source>
            <translation>Fortschritt des Bildes</translation>
        </message>
        <message>
            <source>Progress of “{title}”</source>
            <translation>Fortschritt von „{title}“</translation>
        </message>
        <message>
            <source>Projects (*{ending})</source>
            <translation>Projekte (*{ending})</translation>
        </message>
        <message>
            <source>Projects and pictures (*{ending} {pictures});;Projects (*{ending});;Pictures ({pictures});;All files (*)</source>
            <translation>Projekte und Bilder (*{ending} {pictures});;Projekte (*{ending});;Bilder ({pictures});;Alle Dateien (*)</translation>
        </message>
        <message>
            <source>Prompt</source>
            <translation>Beschreibung</translation>
        </message>
        <message>
            <source>Pull a guide out of the ruler</source>
            <translation>Eine Hilfslinie aus dem Lineal ziehen</translation>
        </message>
        <message>
            <source>Put it back</source>
            <translation>Zurücklegen</translation>
        </message>
        <message>
            <source>Put it into the bin (Delete)</source>
            <translation>In den Papierkorb (Entf)</translation>
        </message>
        <message>
            <source>Put it into the folder of the result, under any name, and try again.</source>
            <translation>In den Ordner des Ergebnisses legen, unter beliebigem Namen, und erneut versuchen.</translation>
        </message>
        <message>
            <source>Put this picture among the results</source>
            <translation>Dieses Bild zu den Ergebnissen legen</translation>
        </message>
        <message>
            <source>Put words onto the picture as a layer</source>
            <translation>Text als Ebene auf das Bild setzen</translation>
        </message>
        <message>
            <source>Python {0}, {1} cores, {2}</source>
            <translation>Python {0}, {1} Kerne, {2}</translation>
        </message>
        <message>
            <source>Python {python}, Qt {qt}</source>
            <translation>Python {python}, Qt {qt}</translation>
        </message>
        <message>
            <source>Quality</source>
            <translation>Qualität</translation>
        </message>
        <message>
            <source>Quit</source>
            <translation>Beenden</translation>
        </message>
        <message>
            <source>Radial</source>
            <translation>Radial</translation>
        </message>
        <message>
            <source>Radial: around the beginning of the line</source>
            <translation>Radial: rund um den Anfang der Linie</translation>
        </message>
        <message>
            <source>Raising the land</source>
            <translation>Land wird aufgebaut</translation>
        </message>
        <message>
            <source>Read how results were made</source>
            <translation>Herkunft der Ergebnisse lesen</translation>
        </message>
        <message>
            <source>Read the drawing</source>
            <translation>Zeichnung lesen</translation>
        </message>
        <message>
            <source>Read the lines</source>
            <translation>Linien lesen</translation>
        </message>
        <message>
            <source>Read the painting</source>
            <translation>Malerei lesen</translation>
        </message>
        <message>
            <source>Read the picture</source>
            <translation>Bild lesen</translation>
        </message>
        <message>
            <source>Read the words</source>
            <translation>Wörter lesen</translation>
        </message>
        <message>
            <source>Reading the words</source>
            <translation>Wörter werden gelesen</translation>
        </message>
        <message>
            <source>Recent colours</source>
            <translation>Letzte Farben</translation>
        </message>
        <message>
            <source>Recipe</source>
            <translation>Rezept</translation>
        </message>
        <message>
            <source>Recover</source>
            <translation>Wiederherstellen</translation>
        </message>
        <message>
            <source>Recover Unsaved Work</source>
            <translation>Ungespeicherte Arbeit wiederherstellen</translation>
        </message>
        <message>
            <source>Recover unsaved work</source>
            <translation>Ungespeicherte Arbeit wiederherstellen</translation>
        </message>
        <message>
            <source>Rectangle</source>
            <translation>Rechteck</translation>
        </message>
        <message>
            <source>Red</source>
            <translation>Rot</translation>
        </message>
        <message>
            <source>Red flower</source>
            <translation>Rote Blume</translation>
        </message>
        <message>
            <source>Red, green and blue in hexadecimal: #rrggbb or #rgb</source>
            <translation>Rot, Grün und Blau hexadezimal: #rrggbb oder #rgb</translation>
        </message>
        <message>
            <source>Redo</source>
            <translation>Wiederherstellen</translation>
        </message>
        <message>
            <source>Reference</source>
            <translation>Referenz</translation>
        </message>
        <message>
            <source>Reference &amp; materials</source>
            <translation>Referenz &amp; Materialien</translation>
        </message>
        <message>
            <source>Reference labels</source>
            <translation>Markierungen der Referenz</translation>
        </message>
        <message>
            <source>reference labels</source>
            <translation>Markierungen der Referenz</translation>
        </message>
        <message>
            <source>Reference picture</source>
            <translation>Referenzbild</translation>
        </message>
        <message>
            <source>Reflected</source>
            <translation>Gespiegelt</translation>
        </message>
        <message>
            <source>Reflected: to both sides of the beginning</source>
            <translation>Gespiegelt: zu beiden Seiten des Anfangs</translation>
        </message>
        <message>
            <source>Release clipping</source>
            <translation>Schnittmaske lösen</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Entfernen</translation>
        </message>
        <message>
            <source>Remove guide</source>
            <translation>Hilfslinie entfernen</translation>
        </message>
        <message>
            <source>Remove guides</source>
            <translation>Hilfslinien entfernen</translation>
        </message>
        <message>
            <source>Remove reference</source>
            <translation>Referenz entfernen</translation>
        </message>
        <message>
            <source>Remove the reference</source>
            <translation>Referenz entfernen</translation>
        </message>
        <message>
            <source>Rename</source>
            <translation>Umbenennen</translation>
        </message>
        <message>
            <source>Rename brush</source>
            <translation>Pinsel umbenennen</translation>
        </message>
        <message>
            <source>Rename brush…</source>
            <translation>Pinsel umbenennen …</translation>
        </message>
        <message>
            <source>Rename layer</source>
            <translation>Ebene umbenennen</translation>
        </message>
        <message>
            <source>Rename layer…</source>
            <translation>Ebene umbenennen …</translation>
        </message>
        <message>
            <source>Rename material</source>
            <translation>Material umbenennen</translation>
        </message>
        <message>
            <source>Rename palette</source>
            <translation>Palette umbenennen</translation>
        </message>
        <message>
            <source>Rename…</source>
            <translation>Umbenennen …</translation>
        </message>
        <message>
            <source>Repaint</source>
            <translation>Übermalen</translation>
        </message>
        <message>
            <source>Repair the card, or remove it.</source>
            <translation>Die Karte reparieren oder entfernen.</translation>
        </message>
        <message>
            <source>Replace</source>
            <translation>Ersetzen</translation>
        </message>
        <message>
            <source>Report</source>
            <translation>Bericht</translation>
        </message>
        <message>
            <source>Resample</source>
            <translation>Neu berechnen</translation>
        </message>
        <message>
            <source>Resampling</source>
            <translation>Neuberechnung</translation>
        </message>
        <message>
            <source>Reset</source>
            <translation>Zurücksetzen</translation>
        </message>
        <message>
            <source>Reset all keys</source>
            <translation>Alle Tasten zurücksetzen</translation>
        </message>
        <message>
            <source>Reset curve</source>
            <translation>Kurve zurücksetzen</translation>
        </message>
        <message>
            <source>Reset the panels</source>
            <translation>Bedienfelder zurücksetzen</translation>
        </message>
        <message>
            <source>Restore</source>
            <translation>Zurückholen</translation>
        </message>
        <message>
            <source>Restore defaults</source>
            <translation>Standard wiederherstellen</translation>
        </message>
        <message>
            <source>Restore drawing</source>
            <translation>Zeichnung zurückholen</translation>
        </message>
        <message>
            <source>Restore Version</source>
            <translation>Version zurückholen</translation>
        </message>
        <message>
            <source>Result</source>
            <translation>Ergebnis</translation>
        </message>
        <message>
            <source>Result over the drawing</source>
            <translation>Ergebnis über der Zeichnung</translation>
        </message>
        <message>
            <source>Results</source>
            <translation>Ergebnisse</translation>
        </message>
        <message>
            <source>Results, newest first</source>
            <translation>Ergebnisse, neueste zuerst</translation>
        </message>
        <message>
            <source>Retarget</source>
            <translation>Anpassen</translation>
        </message>
        <message>
            <source>RGB</source>
            <translation>RGB</translation>
        </message>
        <message>
            <source>Right</source>
            <translation>Rechts</translation>
        </message>
        <message>
            <source>right</source>
            <translation>rechts</translation>
        </message>
        <message>
            <source>Rock</source>
            <translation>Fels</translation>
        </message>
        <message>
            <source>Rocket on its pad</source>
            <translation>Rakete auf der Rampe</translation>
        </message>
        <message>
            <source>Round</source>
            <translation>Rund</translation>
        </message>
        <message>
            <source>Roundness</source>
            <translation>Rundheit</translation>
        </message>
        <message>
            <source>Ruler above</source>
            <translation>Lineal oben</translation>
        </message>
        <message>
            <source>Ruler at the left</source>
            <translation>Lineal links</translation>
        </message>
        <message>
            <source>Rulers</source>
            <translation>Lineale</translation>
        </message>
        <message>
            <source>Running</source>
            <translation>Läuft</translation>
        </message>
        <message>
            <source>Safety</source>
            <translation>Sicherheit</translation>
        </message>
        <message>
            <source>Sample</source>
            <translation>Beispiel</translation>
        </message>
        <message>
            <source>Samples</source>
            <translation>Beispiele</translation>
        </message>
        <message>
            <source>Samples…</source>
            <translation>Beispiele …</translation>
        </message>
        <message>
            <source>Sand</source>
            <translation>Sand</translation>
        </message>
        <message>
            <source>Saturation</source>
            <translation>Sättigung</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Speichern</translation>
        </message>
        <message>
            <source>Save as new brush…</source>
            <translation>Als neuen Pinsel speichern …</translation>
        </message>
        <message>
            <source>Save as new…</source>
            <translation>Als neuen speichern …</translation>
        </message>
        <message>
            <source>Save as…</source>
            <translation>Speichern unter …</translation>
        </message>
        <message>
            <source>Save brush</source>
            <translation>Pinsel speichern</translation>
        </message>
        <message>
            <source>Save brush…</source>
            <translation>Pinsel speichern …</translation>
        </message>
        <message>
            <source>Save it as a new brush, and change that one.</source>
            <translation>Als neuen Pinsel speichern und diesen ändern.</translation>
        </message>
        <message>
            <source>Save it to keep it, or undo to go back to what was saved.</source>
            <translation>Speichern, um sie zu behalten, oder mit „Rückgängig“ zum Gespeicherten zurück.</translation>
        </message>
        <message>
            <source>Save it to keep it.</source>
            <translation>Speichern, um sie zu behalten.</translation>
        </message>
        <message>
            <source>Save it under a name.</source>
            <translation>Unter einem Namen speichern.</translation>
        </message>
        <message>
            <source>Save project</source>
            <translation>Projekt speichern</translation>
        </message>
        <message>
            <source>Save the changes to “{title}”?</source>
            <translation>Änderungen an „{title}“ speichern?</translation>
        </message>
        <message>
            <source>Save, rename, import, export and set brushes</source>
            <translation>Pinsel speichern, umbenennen, importieren, exportieren und einstellen</translation>
        </message>
        <message>
            <source>Saved as {name}.</source>
            <translation>Als {name} gespeichert.</translation>
        </message>
        <message>
            <source>Saved.</source>
            <translation>Gespeichert.</translation>
        </message>
        <message>
            <source>Say in the file that its colours are sRGB.</source>
            <translation>In der Datei angeben, dass ihre Farben sRGB sind.</translation>
        </message>
        <message>
            <source>Say in the file which part machines had in it.</source>
            <translation>In der Datei angeben, welchen Anteil Maschinen daran hatten.</translation>
        </message>
        <message>
            <source>Say what the picture shall show.</source>
            <translation>Angeben, was das Bild zeigen soll.</translation>
        </message>
        <message>
            <source>Scale</source>
            <translation>Skalierung</translation>
        </message>
        <message>
            <source>Scale, turn, skew or bend the layer or group, or what is selected</source>
            <translation>Die Ebene, die Gruppe oder das Ausgewählte skalieren, drehen, neigen oder verzerren</translation>
        </message>
        <message>
            <source>Scatter</source>
            <translation>Streuung</translation>
        </message>
        <message>
            <source>Scene</source>
            <translation>Szene</translation>
        </message>
        <message>
            <source>Screen</source>
            <translation>Negativ multiplizieren</translation>
        </message>
        <message>
            <source>Scribble here</source>
            <translation>Hier kritzeln</translation>
        </message>
        <message>
            <source>Scribble here to try the brush. With a mouse, the faster the lighter.</source>
            <translation>Hier kritzeln, um den Pinsel zu probieren. Mit der Maus: je schneller, desto leichter.</translation>
        </message>
        <message>
            <source>Search by a key</source>
            <translation>Nach Taste suchen</translation>
        </message>
        <message>
            <source>Search by name</source>
            <translation>Nach Namen suchen</translation>
        </message>
        <message>
            <source>Search the results</source>
            <translation>Ergebnisse durchsuchen</translation>
        </message>
        <message>
            <source>Search the settings</source>
            <translation>Einstellungen durchsuchen</translation>
        </message>
        <message>
            <source>Search: words, engine, seed, date</source>
            <translation>Wörter, Engine, Startwert, Tag</translation>
        </message>
        <message>
            <source>Seconds after which painted work is kept for the case of a crash.</source>
            <translation>Sekunden, nach denen Gemaltes für den Fall eines Absturzes gesichert wird.</translation>
        </message>
        <message>
            <source>See it large, and how it was made (Space)</source>
            <translation>Groß ansehen, und wie es gemacht wurde (Leertaste)</translation>
        </message>
        <message>
            <source>see its text</source>
            <translation>siehe ihren Text</translation>
        </message>
        <message>
            <source>See left and right exchanged; the picture stays</source>
            <translation>Links und rechts vertauscht sehen; das Bild bleibt</translation>
        </message>
        <message>
            <source>Seed</source>
            <translation>Startwert</translation>
        </message>
        <message>
            <source>Select</source>
            <translation>Auswählen</translation>
        </message>
        <message>
            <source>Select</source>
            <comment>menu</comment>
            <translation>Auswahl</translation>
        </message>
        <message>
            <source>Select a part first.</source>
            <translation>Zuerst einen Teil auswählen.</translation>
        </message>
        <message>
            <source>Select a part of the picture first.</source>
            <translation>Zuerst einen Teil des Bildes auswählen.</translation>
        </message>
        <message>
            <source>Select a rectangle</source>
            <translation>Ein Rechteck auswählen</translation>
        </message>
        <message>
            <source>Select all</source>
            <translation>Alles auswählen</translation>
        </message>
        <message>
            <source>Select all (Ctrl+A)</source>
            <translation>Alles auswählen (Strg+A)</translation>
        </message>
        <message>
            <source>Select an area of like colour</source>
            <translation>Einen Bereich ähnlicher Farbe auswählen</translation>
        </message>
        <message>
            <source>Select an ellipse</source>
            <translation>Eine Ellipse auswählen</translation>
        </message>
        <message>
            <source>Select anew</source>
            <translation>Neue Auswahl</translation>
        </message>
        <message>
            <source>Select ellipse</source>
            <translation>Auswahlellipse</translation>
        </message>
        <message>
            <source>Select paint</source>
            <translation>Gemaltes auswählen</translation>
        </message>
        <message>
            <source>Select rectangle</source>
            <translation>Auswahlrechteck</translation>
        </message>
        <message>
            <source>Select the part that is to be kept.</source>
            <translation>Den Teil auswählen, der bleiben soll.</translation>
        </message>
        <message>
            <source>Select what you draw a line around</source>
            <translation>Auswählen, was umfahren wird</translation>
        </message>
        <message>
            <source>Set</source>
            <translation>Satz</translation>
        </message>
        <message>
            <source>Set gaps and growing to 0, or fill a smaller picture.</source>
            <translation>Lücken und Erweitern auf 0 setzen oder ein kleineres Bild füllen.</translation>
        </message>
        <message>
            <source>Set of keys</source>
            <translation>Tastensatz</translation>
        </message>
        <message>
            <source>Set reference</source>
            <translation>Referenz setzen</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>Einstellungen</translation>
        </message>
        <message>
            <source>Settings and hashes, to make it again.</source>
            <translation>Einstellungen und Prüfsummen, um es erneut zu erzeugen.</translation>
        </message>
        <message>
            <source>Settings and seed are those of the result.</source>
            <translation>Einstellungen und Startwert sind die des Ergebnisses.</translation>
        </message>
        <message>
            <source>Settings…</source>
            <translation>Einstellungen …</translation>
        </message>
        <message>
            <source>Shapes</source>
            <comment>menu</comment>
            <translation>Formen</translation>
        </message>
        <message>
            <source>Sharp pictures that were only made smaller. It sharpens what is there and invents nothing.</source>
            <translation>Scharfe Bilder, die nur verkleinert wurden. Es schärft, was da ist, und erfindet nichts.</translation>
        </message>
        <message>
            <source>Sharp pictures that were only made smaller. It sharpens what is there and invents nothing. Only light is learnt; colours are interpolated.</source>
            <translation>Scharfe Bilder, die nur verkleinert wurden. Es schärft, was da ist, und erfindet nichts. Gelernt ist nur Helligkeit; Farben werden interpoliert.</translation>
        </message>
        <message>
            <source>Shortcuts…</source>
            <translation>Tastenkürzel …</translation>
        </message>
        <message>
            <source>Show</source>
            <translation>Anzeigen</translation>
        </message>
        <message>
            <source>Show a grid over the picture</source>
            <translation>Ein Raster über dem Bild zeigen</translation>
        </message>
        <message>
            <source>Show grid</source>
            <translation>Raster zeigen</translation>
        </message>
        <message>
            <source>Show in folder</source>
            <translation>Im Ordner zeigen</translation>
        </message>
        <message>
            <source>Show it first, or remove it.</source>
            <translation>Zuerst einblenden oder entfernen.</translation>
        </message>
        <message>
            <source>Show it, or choose another layer.</source>
            <translation>Ebene einblenden oder eine andere wählen.</translation>
        </message>
        <message>
            <source>Show layer</source>
            <translation>Ebene einblenden</translation>
        </message>
        <message>
            <source>Show the bin</source>
            <translation>Papierkorb zeigen</translation>
        </message>
        <message>
            <source>Show the drawing</source>
            <translation>Zeichnung zeigen</translation>
        </message>
        <message>
            <source>Show the frame</source>
            <translation>Bild zeigen</translation>
        </message>
        <message>
            <source>Show the guides</source>
            <translation>Hilfslinien zeigen</translation>
        </message>
        <message>
            <source>Show the layer only where the one below has paint</source>
            <translation>Die Ebene nur zeigen, wo die darunter Farbe hat</translation>
        </message>
        <message>
            <source>Show the layer only where the one below has paint (Ctrl+Alt+G)</source>
            <translation>Die Ebene nur zeigen, wo die darunter Farbe hat (Strg+Alt+G)</translation>
        </message>
        <message>
            <source>Shown</source>
            <translation>Ansicht</translation>
        </message>
        <message>
            <source>Shrink</source>
            <translation>Verkleinern</translation>
        </message>
        <message>
            <source>Shrink it by less.</source>
            <translation>Weniger verkleinern.</translation>
        </message>
        <message>
            <source>Shrink selection</source>
            <translation>Auswahl verkleinern</translation>
        </message>
        <message>
            <source>Shrink…</source>
            <translation>Verkleinern …</translation>
        </message>
        <message>
            <source>Sides that 8 divides; learnt at 128 and 192 pixels a side.</source>
            <translation>Seiten, die durch 8 teilbar sind; gelernt bei 128 und 192 Pixeln je Seite.</translation>
        </message>
        <message>
            <source>signal {0}</source>
            <translation>Signal {0}</translation>
        </message>
        <message>
            <source>Silver</source>
            <translation>Silber</translation>
        </message>
        <message>
            <source>Size</source>
            <translation>Größe</translation>
        </message>
        <message>
            <source>Size at the lightest touch</source>
            <translation>Größe bei leichtester Berührung</translation>
        </message>
        <message>
            <source>Size of the brush in canvas pixels ([ smaller, ] larger)</source>
            <translation>Pinselgröße in Bildpixeln ([ kleiner, ] größer)</translation>
        </message>
        <message>
            <source>Sketch</source>
            <translation>Skizze</translation>
        </message>
        <message>
            <source>Skew</source>
            <translation>Neigen</translation>
        </message>
        <message>
            <source>Skin</source>
            <translation>Haut</translation>
        </message>
        <message>
            <source>Sky</source>
            <translation>Himmel</translation>
        </message>
        <message>
            <source>Slate</source>
            <translation>Schiefer</translation>
        </message>
        <message>
            <source>Slides</source>
            <translation>Regler</translation>
        </message>
        <message>
            <source>Small, with transparency.</source>
            <translation>Klein, mit Transparenz.</translation>
        </message>
        <message>
            <source>Small; has no transparency.</source>
            <translation>Klein, ohne Transparenz.</translation>
        </message>
        <message>
            <source>Smaller brush</source>
            <translation>Kleinerer Pinsel</translation>
        </message>
        <message>
            <source>Smear what is painted</source>
            <translation>Gemaltes verschmieren</translation>
        </message>
        <message>
            <source>smears</source>
            <translation>verwischt</translation>
        </message>
        <message>
            <source>Smooth</source>
            <translation>Weich</translation>
        </message>
        <message>
            <source>Smoothing</source>
            <translation>Glättung</translation>
        </message>
        <message>
            <source>Smudge</source>
            <translation>Verwischen</translation>
        </message>
        <message>
            <source>Snap</source>
            <translation>Einrasten</translation>
        </message>
        <message>
            <source>Snow</source>
            <translation>Schnee</translation>
        </message>
        <message>
            <source>Snowy peaks over a forest</source>
            <translation>Verschneite Gipfel</translation>
        </message>
        <message>
            <source>So far the fill goes on under the soft edges of lines, so that no halo stays</source>
            <translation>So weit reicht die Füllung unter weiche Linienränder, damit kein Saum bleibt</translation>
        </message>
        <message>
            <source>Soft eraser</source>
            <translation>Rad. weich</translation>
        </message>
        <message>
            <source>Soft light</source>
            <translation>Weiches Licht</translation>
        </message>
        <message>
            <source>Softer brush</source>
            <translation>Weicherer Pinsel</translation>
        </message>
        <message>
            <source>Something went wrong in the program.</source>
            <translation>Im Programm ist ein Fehler aufgetreten.</translation>
        </message>
        <message>
            <source>Something went wrong in “{0}”.</source>
            <translation>Bei „{0}“ ging etwas schief.</translation>
        </message>
        <message>
            <source>Sooner</source>
            <translation>Früher</translation>
        </message>
        <message>
            <source>Spacing</source>
            <translation>Abstand</translation>
        </message>
        <message>
            <source>Split</source>
            <translation>Teilen</translation>
        </message>
        <message>
            <source>Split in two</source>
            <translation>In zwei teilen</translation>
        </message>
        <message>
            <source>Split material</source>
            <translation>Material teilen</translation>
        </message>
        <message>
            <source>Spoilt pictures are told from good ones as sets, not one by one.</source>
            <translation>Verdorbene Bilder unterscheidet er von guten als Menge, nicht einzeln.</translation>
        </message>
        <message>
            <source>Square</source>
            <translation>Quadrat</translation>
        </message>
        <message>
            <source>sRGB, as all pictures here.</source>
            <translation>sRGB, wie alle Bilder hier.</translation>
        </message>
        <message>
            <source>Star</source>
            <translation>Stern</translation>
        </message>
        <message>
            <source>Start</source>
            <translation>Start</translation>
        </message>
        <message>
            <source>Start from sample</source>
            <translation>Mit Beispiel beginnen</translation>
        </message>
        <message>
            <source>Start the program again; if that does not help, install it again.</source>
            <translation>Das Programm neu starten; hilft das nicht, neu installieren.</translation>
        </message>
        <message>
            <source>Starting the engine</source>
            <translation>Engine wird gestartet</translation>
        </message>
        <message>
            <source>Steps</source>
            <translation>Schritte</translation>
        </message>
        <message>
            <source>Stop making the picture (Ctrl+.)</source>
            <translation>Erzeugen abbrechen (Strg+.)</translation>
        </message>
        <message>
            <source>Strength</source>
            <translation>Stärke</translation>
        </message>
        <message>
            <source>Stretch</source>
            <translation>Strecken</translation>
        </message>
        <message>
            <source>Stroke</source>
            <translation>Strich</translation>
        </message>
        <message>
            <source>Subtract</source>
            <translation>Abziehen</translation>
        </message>
        <message>
            <source>Sunset</source>
            <translation>Sonnenuntergang</translation>
        </message>
        <message>
            <source>Sunset over a lake</source>
            <translation>Sonnenuntergang am See</translation>
        </message>
        <message>
            <source>Surface</source>
            <translation>Oberfläche</translation>
        </message>
        <message>
            <source>Surface of the moon</source>
            <translation>Mondoberfläche</translation>
        </message>
        <message>
            <source>Swap colours</source>
            <translation>Farben tauschen</translation>
        </message>
        <message>
            <source>Swap the two colours (X)</source>
            <translation>Die beiden Farben tauschen (X)</translation>
        </message>
        <message>
            <source>Swap width and height</source>
            <translation>Breite und Höhe tauschen</translation>
        </message>
        <message>
            <source>Symmetry</source>
            <comment>menu</comment>
            <translation>Symmetrie</translation>
        </message>
        <message>
            <source>Symmetry: {kind}</source>
            <translation>Symmetrie: {kind}</translation>
        </message>
        <message>
            <source>System</source>
            <translation>System</translation>
        </message>
        <message>
            <source>Take a colour and its material from the canvas</source>
            <translation>Farbe und Material vom Bild aufnehmen</translation>
        </message>
        <message>
            <source>Take away from the selection (Alt or Ctrl)</source>
            <translation>Von der Auswahl abziehen (Alt oder Strg)</translation>
        </message>
        <message>
            <source>Take it away</source>
            <translation>Wegnehmen</translation>
        </message>
        <message>
            <source>Take it off</source>
            <translation>Wegnehmen</translation>
        </message>
        <message>
            <source>Take it out of the bin (Enter)</source>
            <translation>Aus dem Papierkorb holen (Eingabe)</translation>
        </message>
        <message>
            <source>Take out of the bin</source>
            <translation>Aus dem Papierkorb holen</translation>
        </message>
        <message>
            <source>Take paint away from the layer</source>
            <translation>Farbe von der Ebene nehmen</translation>
        </message>
        <message>
            <source>Take the colour before again, {colour}</source>
            <translation>Wieder die vorige Farbe nehmen, {colour}</translation>
        </message>
        <message>
            <source>Take the paint that is selected</source>
            <translation>Die ausgewählte Farbe löschen</translation>
        </message>
        <message>
            <source>Take the picture</source>
            <translation>Bild übernehmen</translation>
        </message>
        <message>
            <source>Take the star away</source>
            <translation>Stern nehmen</translation>
        </message>
        <message>
            <source>Take up again</source>
            <translation>Wieder aufnehmen</translation>
        </message>
        <message>
            <source>Take up what made it: words, settings, seed, and its drawing</source>
            <translation>Aufnehmen, woraus es entstand: Worte, Einstellungen, Startzahl und Zeichnung</translation>
        </message>
        <message>
            <source>Take {key} away</source>
            <translation>{key} entfernen</translation>
        </message>
        <message>
            <source>taken back</source>
            <translation>zurückgenommen</translation>
        </message>
        <message>
            <source>takes paint away</source>
            <translation>radiert</translation>
        </message>
        <message>
            <source>Teal</source>
            <translation>Petrol</translation>
        </message>
        <message>
            <source>Tell what happens elsewhere</source>
            <translation>Melden, was anderswo geschieht</translation>
        </message>
        <message>
            <source>Ten brushes and your own, layers, symmetry, and undo without end.</source>
            <translation>Zehn Pinsel und eigene, Ebenen, Symmetrie und Rückgängig ohne Ende.</translation>
        </message>
        <message>
            <source>Text</source>
            <translation>Text</translation>
        </message>
        <message>
            <source>Texture</source>
            <translation>Textur</translation>
        </message>
        <message>
            <source>Texture that looks like noise is smoothed away; heavy blocks stay visible.</source>
            <translation>Textur, die wie Rauschen aussieht, wird geglättet; grobe Blöcke bleiben sichtbar.</translation>
        </message>
        <message>
            <source>The active layer is empty.</source>
            <translation>Die aktive Ebene ist leer.</translation>
        </message>
        <message>
            <source>The active layer is no group.</source>
            <translation>Die aktive Ebene ist keine Gruppe.</translation>
        </message>
        <message>
            <source>The area is too large to look for gaps.</source>
            <translation>Der Bereich ist zu groß, um nach Lücken zu suchen.</translation>
        </message>
        <message>
            <source>The bin is empty.</source>
            <translation>Der Papierkorb ist leer.</translation>
        </message>
        <message>
            <source>The brush could not be kept in {0}.</source>
            <translation>Der Pinsel ließ sich nicht in {0} sichern.</translation>
        </message>
        <message>
            <source>The brush file {0} cannot be used.</source>
            <translation>Die Pinseldatei {0} lässt sich nicht verwenden.</translation>
        </message>
        <message>
            <source>The brush “{name}” is deleted.</source>
            <translation>Der Pinsel „{name}“ ist gelöscht.</translation>
        </message>
        <message>
            <source>The clip is not there any more.</source>
            <translation>Der Clip ist nicht mehr da.</translation>
        </message>
        <message>
            <source>The colours come as a new layer above “{name}”.</source>
            <translation>Die Farben kommen als neue Ebene über „{name}“.</translation>
        </message>
        <message>
            <source>The disk is full.</source>
            <translation>Der Datenträger ist voll.</translation>
        </message>
        <message>
            <source>The disk reports a fault, or it was unplugged.</source>
            <translation>Der Datenträger meldet einen Fehler oder wurde entfernt.</translation>
        </message>
        <message>
            <source>The drawing is hidden by the layer “{cover}”.</source>
            <translation>Die Zeichnung ist von der Ebene „{cover}“ verdeckt.</translation>
        </message>
        <message>
            <source>The drawing of this result is damaged.</source>
            <translation>Die Zeichnung dieses Ergebnisses ist beschädigt.</translation>
        </message>
        <message>
            <source>The edge becomes soft over so many pixels to both sides.</source>
            <translation>Der Rand wird nach beiden Seiten um so viele Pixel weich.</translation>
        </message>
        <message>
            <source>The engine cannot be started.</source>
            <translation>Die Engine lässt sich nicht starten.</translation>
        </message>
        <message>
            <source>The engine gave no reason.</source>
            <translation>Die Engine nannte keinen Grund.</translation>
        </message>
        <message>
            <source>The engine stopped while it worked.</source>
            <translation>Die Engine hielt während der Arbeit an.</translation>
        </message>
        <message>
            <source>The engine {0} cannot be called from here.</source>
            <translation>Die Engine {0} lässt sich von hier nicht aufrufen.</translation>
        </message>
        <message>
            <source>The engines are {0}.</source>
            <translation>Die Engines sind {0}.</translation>
        </message>
        <message>
            <source>The exported picture would be too large.</source>
            <translation>Das exportierte Bild wäre zu groß.</translation>
        </message>
        <message>
            <source>The file ends too early; perhaps a copy or a download was interrupted.</source>
            <translation>Die Datei endet zu früh; vielleicht brach eine Kopie oder ein Download ab.</translation>
        </message>
        <message>
            <source>The file or the folder “{folder}” must not be written to.</source>
            <translation>Die Datei oder der Ordner „{folder}“ ist schreibgeschützt.</translation>
        </message>
        <message>
            <source>The file says that it was {words}.</source>
            <translation>Die Datei sagt, dass sie {words} wurde.</translation>
        </message>
        <message>
            <source>The file “{0}” is empty.</source>
            <translation>Die Datei „{0}“ ist leer.</translation>
        </message>
        <message>
            <source>The files have no names.</source>
            <translation>Die Dateien haben keine Namen.</translation>
        </message>
        <message>
            <source>The first picture is being made.</source>
            <translation>Das erste Bild entsteht.</translation>
        </message>
        <message>
            <source>The folder “{0}” must not be written to.</source>
            <translation>Der Ordner „{0}“ ist schreibgeschützt.</translation>
        </message>
        <message>
            <source>The group “{0}” is locked.</source>
            <translation>Die Gruppe „{0}“ ist gesperrt.</translation>
        </message>
        <message>
            <source>The keys could not be kept.</source>
            <translation>Die Tasten ließen sich nicht sichern.</translation>
        </message>
        <message>
            <source>The keys that Atelier comes with.</source>
            <translation>Die Tasten, die Atelier mitbringt.</translation>
        </message>
        <message>
            <source>The last {0} records of the log, newest first</source>
            <translation>Die letzten {0} Einträge des Protokolls, neueste zuerst</translation>
        </message>
        <message>
            <source>The layer is empty.</source>
            <translation>Die Ebene ist leer.</translation>
        </message>
        <message>
            <source>The layer is not there any more.</source>
            <translation>Die Ebene ist nicht mehr da.</translation>
        </message>
        <message>
            <source>The layer “{0}” is clipped.</source>
            <translation>Die Ebene „{0}“ hat eine Schnittmaske.</translation>
        </message>
        <message>
            <source>The layer “{0}” is hidden.</source>
            <translation>Die Ebene „{0}“ ist ausgeblendet.</translation>
        </message>
        <message>
            <source>The layer “{0}” is locked.</source>
            <translation>Die Ebene „{0}“ ist gesperrt.</translation>
        </message>
        <message>
            <source>The layer “{0}”, which lies far beside the picture,</source>
            <translation>Die Ebene „{0}“, die weit neben dem Bild liegt,</translation>
        </message>
        <message>
            <source>The layer “{0}”, whose pixels are missing or damaged,</source>
            <translation>Die Ebene „{0}“, deren Pixel fehlen oder beschädigt sind,</translation>
        </message>
        <message>
            <source>The licence comes without a text of its own.</source>
            <translation>Die Lizenz liegt ohne eigenen Text bei.</translation>
        </message>
        <message>
            <source>The lowest layer cannot be clipped.</source>
            <translation>Die unterste Ebene kann keine Schnittmaske haben.</translation>
        </message>
        <message>
            <source>The lowest layer cannot be merged down.</source>
            <translation>Die unterste Ebene lässt sich nicht nach unten zusammenfügen.</translation>
        </message>
        <message>
            <source>The material cannot be split.</source>
            <translation>Das Material lässt sich nicht teilen.</translation>
        </message>
        <message>
            <source>The material it paints, 0 for free paint.</source>
            <translation>Das Material, das er malt; 0 für freie Farbe.</translation>
        </message>
        <message>
            <source>The materials of the painting.</source>
            <translation>Die Materialien der Malerei.</translation>
        </message>
        <message>
            <source>The materials of the reference.</source>
            <translation>Die Materialien der Referenz.</translation>
        </message>
        <message>
            <source>The model card {0} cannot be read.</source>
            <translation>Die Modellkarte {0} lässt sich nicht lesen.</translation>
        </message>
        <message>
            <source>The model knows none of these words.</source>
            <translation>Das Modell kennt keines dieser Wörter.</translation>
        </message>
        <message>
            <source>The model {0} cannot be loaded.</source>
            <translation>Das Modell {0} lässt sich nicht laden.</translation>
        </message>
        <message>
            <source>The model {0} cannot be used.</source>
            <translation>Das Modell {0} lässt sich nicht verwenden.</translation>
        </message>
        <message>
            <source>The model {0} is not installed.</source>
            <translation>Das Modell {0} ist nicht installiert.</translation>
        </message>
        <message>
            <source>The most that one stroke covers.</source>
            <translation>Wie viel ein Strich höchstens deckt.</translation>
        </message>
        <message>
            <source>The name is empty.</source>
            <translation>Der Name ist leer.</translation>
        </message>
        <message>
            <source>The new picture is made of the reference's materials.</source>
            <translation>Das neue Bild entsteht aus den Materialien der Referenz.</translation>
        </message>
        <message>
            <source>The newest version of “{0}” is damaged.</source>
            <translation>Die neueste Version von „{0}“ ist beschädigt.</translation>
        </message>
        <message>
            <source>The old file could not be kept.</source>
            <translation>Die alte Datei ließ sich nicht aufbewahren.</translation>
        </message>
        <message>
            <source>The old file is kept as {0}.</source>
            <translation>Die alte Datei bleibt als {0} erhalten.</translation>
        </message>
        <message>
            <source>The one before it was opened instead.</source>
            <translation>Stattdessen wurde die davor geöffnet.</translation>
        </message>
        <message>
            <source>The palette could not be kept in {0}.</source>
            <translation>Die Palette ließ sich nicht in {0} sichern.</translation>
        </message>
        <message>
            <source>The palette {0} cannot be used.</source>
            <translation>Die Palette {0} lässt sich nicht verwenden.</translation>
        </message>
        <message>
            <source>The palette “{name}” is deleted.</source>
            <translation>Die Palette „{name}“ ist gelöscht.</translation>
        </message>
        <message>
            <source>The part to be kept lies beside it.</source>
            <translation>Der Teil, der bleiben soll, liegt daneben.</translation>
        </message>
        <message>
            <source>The picture at the left, the drawing at the right</source>
            <translation>Links das Bild, rechts die Zeichnung</translation>
        </message>
        <message>
            <source>The picture beside the drawing</source>
            <translation>Das Bild neben der Zeichnung</translation>
        </message>
        <message>
            <source>The picture follows your pen while you paint.</source>
            <translation>Das Bild folgt dem Stift beim Malen.</translation>
        </message>
        <message>
            <source>The picture in the clipboard cannot be read.</source>
            <translation>Das Bild in der Zwischenablage lässt sich nicht lesen.</translation>
        </message>
        <message>
            <source>The picture in the clipboard is too large.</source>
            <translation>Das Bild in der Zwischenablage ist zu groß.</translation>
        </message>
        <message>
            <source>The picture is too large for {0}.</source>
            <translation>Das Bild ist zu groß für {0}.</translation>
        </message>
        <message>
            <source>The picture is too large to be pasted.</source>
            <translation>Das Bild ist zu groß, um eingefügt zu werden.</translation>
        </message>
        <message>
            <source>The picture keeps its pixels; what has no room is cut.</source>
            <translation>Das Bild behält seine Pixel; was keinen Platz hat, wird abgeschnitten.</translation>
        </message>
        <message>
            <source>The picture of Live over the drawing, or beside it</source>
            <translation>Das Bild von Live über der Zeichnung oder daneben</translation>
        </message>
        <message>
            <source>The picture over the drawing (Ctrl+Shift+L)</source>
            <translation>Das Bild über der Zeichnung (Strg+Umschalt+L)</translation>
        </message>
        <message>
            <source>The picture to give another shape.</source>
            <translation>Das Bild, das eine andere Form bekommt.</translation>
        </message>
        <message>
            <source>The picture to vary.</source>
            <translation>Das Bild, das variiert wird.</translation>
        </message>
        <message>
            <source>The picture whose patches are used.</source>
            <translation>Das Bild, dessen Stücke verwendet werden.</translation>
        </message>
        <message>
            <source>The picture would become larger than {0} pixels a side.</source>
            <translation>Das Bild würde größer als {0} Pixel je Seite.</translation>
        </message>
        <message>
            <source>The picture “{0}” is damaged.</source>
            <translation>Das Bild „{0}“ ist beschädigt.</translation>
        </message>
        <message>
            <source>The picture “{0}” is not complete.</source>
            <translation>Das Bild „{0}“ ist unvollständig.</translation>
        </message>
        <message>
            <source>The program ended before it was saved.</source>
            <translation>Das Programm endete, bevor sie gespeichert war.</translation>
        </message>
        <message>
            <source>The program ended before this was saved. What you do not take now is offered again.</source>
            <translation>Das Programm endete, bevor dies gespeichert war. Was jetzt liegen bleibt, wird wieder angeboten.</translation>
        </message>
        <message>
            <source>The program that copied it did not hand it over.</source>
            <translation>Das Programm, aus dem es kopiert wurde, hat es nicht übergeben.</translation>
        </message>
        <message>
            <source>The project becomes {room} smaller.</source>
            <translation>Das Projekt wird {room} kleiner.</translation>
        </message>
        <message>
            <source>The project has no name yet.</source>
            <translation>Das Projekt hat noch keinen Namen.</translation>
        </message>
        <message>
            <source>The project is not ready yet.</source>
            <translation>Das Projekt ist noch nicht bereit.</translation>
        </message>
        <message>
            <source>The project is {room} smaller.</source>
            <translation>Das Projekt ist {room} kleiner.</translation>
        </message>
        <message>
            <source>The project was not saved yet.</source>
            <translation>Das Projekt wurde noch nicht gespeichert.</translation>
        </message>
        <message>
            <source>The recipe needs the very same {0}.{1}</source>
            <translation>Das Rezept braucht genau dies: {0}.{1}</translation>
        </message>
        <message>
            <source>The reference picture is damaged.</source>
            <translation>Das Referenzbild ist beschädigt.</translation>
        </message>
        <message>
            <source>The result is in the bin.</source>
            <translation>Das Ergebnis liegt im Papierkorb.</translation>
        </message>
        <message>
            <source>The same seed gives the same result.</source>
            <translation>Derselbe Startwert ergibt dasselbe Ergebnis.</translation>
        </message>
        <message>
            <source>The settings could not be read, so the usual ones are used.</source>
            <translation>Die Einstellungen ließen sich nicht lesen; es gelten die üblichen.</translation>
        </message>
        <message>
            <source>The settings of this result have no panel here.</source>
            <translation>Die Einstellungen dieses Ergebnisses haben hier kein Bedienfeld.</translation>
        </message>
        <message>
            <source>The sides slide along themselves (also with Ctrl at a side)</source>
            <translation>Die Seiten gleiten an sich entlang (auch mit Strg an einer Seite)</translation>
        </message>
        <message>
            <source>The states that were saved lately. Restoring one is a step that Undo takes back.</source>
            <translation>Die zuletzt gespeicherten Zustände. Zurückholen ist ein Schritt, den „Rückgängig“ zurücknimmt.</translation>
        </message>
        <message>
            <source>The stroke of this brush</source>
            <translation>Der Strich dieses Pinsels</translation>
        </message>
        <message>
            <source>The system ended it, most likely because memory ran out.</source>
            <translation>Das System hat sie beendet, wohl weil der Speicher ausging.</translation>
        </message>
        <message>
            <source>The system says: {0}.</source>
            <translation>Das System sagt: {0}.</translation>
        </message>
        <message>
            <source>The text is empty, or the font has no such letters.</source>
            <translation>Der Text ist leer, oder die Schrift hat diese Buchstaben nicht.</translation>
        </message>
        <message>
            <source>The text is too large.</source>
            <translation>Der Text ist zu groß.</translation>
        </message>
        <message>
            <source>The theme “{name}” cannot be read, so the other one is used.</source>
            <translation>Das Farbschema „{name}“ lässt sich nicht lesen; es gilt das andere.</translation>
        </message>
        <message>
            <source>The track is shorter.</source>
            <translation>Die Spur ist kürzer.</translation>
        </message>
        <message>
            <source>The version is not there any more.</source>
            <translation>Die Version ist nicht mehr da.</translation>
        </message>
        <message>
            <source>The whole picture</source>
            <translation>Das ganze Bild</translation>
        </message>
        <message>
            <source>The whole picture in small</source>
            <translation>Das ganze Bild im Kleinen</translation>
        </message>
        <message>
            <source>The whole picture, as it is seen.</source>
            <translation>Das ganze Bild, wie es zu sehen ist.</translation>
        </message>
        <message>
            <source>The {0} do not fit the {1}.</source>
            <translation>Nicht gleich groß: {0} und {1}.</translation>
        </message>
        <message>
            <source>The {0} is empty.</source>
            <translation>Leer: {0}.</translation>
        </message>
        <message>
            <source>The {0} is too small.</source>
            <translation>Zu klein: {0}.</translation>
        </message>
        <message>
            <source>The {0} not fit the picture.</source>
            <translation>Die Größe passt nicht zum Bild: {0}.</translation>
        </message>
        <message>
            <source>The {0} “{1}” ({2}…) is not beside the result.</source>
            <translation>{0} „{1}“ ({2}…) liegt nicht neben dem Ergebnis.</translation>
        </message>
        <message>
            <source>Their recipes and drawings go with them, and this cannot be undone.</source>
            <translation>Rezepte und Zeichnungen gehen mit ihnen verloren; das lässt sich nicht rückgängig machen.</translation>
        </message>
        <message>
            <source>Theme</source>
            <translation>Farbschema</translation>
        </message>
        <message>
            <source>Theme</source>
            <comment>menu</comment>
            <translation>Farbschema</translation>
        </message>
        <message>
            <source>There are no guides.</source>
            <translation>Es gibt keine Hilfslinien.</translation>
        </message>
        <message>
            <source>There are no keys of your own.</source>
            <translation>Es gibt keine eigenen Tasten.</translation>
        </message>
        <message>
            <source>There are no letters to be seen.</source>
            <translation>Es sind keine Buchstaben zu sehen.</translation>
        </message>
        <message>
            <source>There are no lines yet.</source>
            <translation>Es gibt noch keine Linien.</translation>
        </message>
        <message>
            <source>There are no others like this one.</source>
            <translation>Andere wie dieses gibt es nicht.</translation>
        </message>
        <message>
            <source>There are no results yet.</source>
            <translation>Es gibt noch keine Ergebnisse.</translation>
        </message>
        <message>
            <source>There are no words yet.</source>
            <translation>Es gibt noch keine Wörter.</translation>
        </message>
        <message>
            <source>There can be {0} materials at most.</source>
            <translation>Es kann höchstens {0} Materialien geben.</translation>
        </message>
        <message>
            <source>There is a file of that name already.</source>
            <translation>Eine Datei dieses Namens gibt es schon.</translation>
        </message>
        <message>
            <source>There is no engine “{0}”.</source>
            <translation>Es gibt keine Engine „{0}“.</translation>
        </message>
        <message>
            <source>There is no file “{0}”.</source>
            <translation>Es gibt keine Datei „{0}“.</translation>
        </message>
        <message>
            <source>There is no folder “{0}”.</source>
            <translation>Es gibt keinen Ordner „{0}“.</translation>
        </message>
        <message>
            <source>There is no layer below it.</source>
            <translation>Darunter liegt keine Ebene.</translation>
        </message>
        <message>
            <source>There is no layer below.</source>
            <translation>Darunter liegt keine Ebene.</translation>
        </message>
        <message>
            <source>There is no layer to paint on.</source>
            <translation>Es gibt keine Ebene zum Malen.</translation>
        </message>
        <message>
            <source>There is no paint in this group.</source>
            <translation>In dieser Gruppe ist nichts gemalt.</translation>
        </message>
        <message>
            <source>There is no paint on the chosen layers.</source>
            <translation>Auf den gewählten Ebenen ist nichts gemalt.</translation>
        </message>
        <message>
            <source>There is no paint on “{0}”.</source>
            <translation>Auf „{0}“ ist nichts gemalt.</translation>
        </message>
        <message>
            <source>There is no picture in the clipboard.</source>
            <translation>In der Zwischenablage ist kein Bild.</translation>
        </message>
        <message>
            <source>There is no reference picture yet.</source>
            <translation>Es gibt noch kein Referenzbild.</translation>
        </message>
        <message>
            <source>There is no reference to take colours from.</source>
            <translation>Es gibt keine Referenz, aus der Farben kommen könnten.</translation>
        </message>
        <message>
            <source>There is no reference.</source>
            <translation>Es gibt keine Referenz.</translation>
        </message>
        <message>
            <source>There is no room for the pictures on their way to the engine.</source>
            <translation>Für die Bilder auf dem Weg zur Engine ist kein Platz.</translation>
        </message>
        <message>
            <source>There is no setting “{0}”.</source>
            <translation>Es gibt keine Einstellung „{0}“.</translation>
        </message>
        <message>
            <source>There is no such file in “{0}”.</source>
            <translation>Eine solche Datei gibt es nicht in „{0}“.</translation>
        </message>
        <message>
            <source>There is not enough memory for “{0}”.</source>
            <translation>Der Speicher reicht nicht für „{0}“.</translation>
        </message>
        <message>
            <source>There is not enough memory to enlarge this picture.</source>
            <translation>Der Speicher reicht nicht, um dieses Bild zu vergrößern.</translation>
        </message>
        <message>
            <source>There is not enough memory to {0}.</source>
            <translation>Der Speicher reicht nicht: {0}.</translation>
        </message>
        <message>
            <source>There is nothing at {0} s.</source>
            <translation>Bei {0} s ist nichts.</translation>
        </message>
        <message>
            <source>There is nothing to copy on the chosen layers.</source>
            <translation>Auf den gewählten Ebenen gibt es nichts zu kopieren.</translation>
        </message>
        <message>
            <source>There is nothing to copy on “{0}”.</source>
            <translation>Auf „{0}“ gibt es nichts zu kopieren.</translation>
        </message>
        <message>
            <source>There is nothing to move on the chosen layers.</source>
            <translation>Auf den gewählten Ebenen gibt es nichts zu verschieben.</translation>
        </message>
        <message>
            <source>There is nothing to move on “{0}”.</source>
            <translation>Auf „{0}“ gibt es nichts zu verschieben.</translation>
        </message>
        <message>
            <source>There is nothing to paint: the drawing is empty.</source>
            <translation>Es gibt nichts zu malen: Die Zeichnung ist leer.</translation>
        </message>
        <message>
            <source>There is nothing to take back.</source>
            <translation>Es gibt nichts zurückzunehmen.</translation>
        </message>
        <message>
            <source>There were no notices.</source>
            <translation>Bisher keine Meldungen.</translation>
        </message>
        <message>
            <source>These settings do not fit.</source>
            <translation>Diese Einstellungen passen nicht.</translation>
        </message>
        <message>
            <source>They are among the results.</source>
            <translation>Sie sind bei den Ergebnissen.</translation>
        </message>
        <message>
            <source>They count until the program ends. Free some space, then change one again.</source>
            <translation>Sie gelten bis zum Ende des Programms. Platz schaffen, dann eine noch einmal ändern.</translation>
        </message>
        <message>
            <source>They have {0}×{1} pixels, the {2} {3}×{4}.</source>
            <translation>Gegeben sind {0}×{1} Pixel; {2}: {3}×{4}.</translation>
        </message>
        <message>
            <source>This brush comes with Atelier.</source>
            <translation>Dieser Pinsel gehört zu Atelier.</translation>
        </message>
        <message>
            <source>This cannot be undone.</source>
            <translation>Das lässt sich nicht rückgängig machen.</translation>
        </message>
        <message>
            <source>This computer has a touch screen. Buttons and handles can be larger.</source>
            <translation>Dieser Rechner hat einen Touchscreen. Schaltflächen und Griffe können größer sein.</translation>
        </message>
        <message>
            <source>This is a fault of the program; nothing of yours has changed. Please report it.</source>
            <translation>Das ist ein Fehler des Programms; an der Arbeit hat sich nichts geändert. Bitte melden.</translation>
        </message>
        <message>
            <source>This is not the name of a file.</source>
            <translation>Das ist kein Dateiname.</translation>
        </message>
        <message>
            <source>This recipe is damaged.</source>
            <translation>Dieses Rezept ist beschädigt.</translation>
        </message>
        <message>
            <source>This recipe is of a newer version of the program.</source>
            <translation>Dieses Rezept stammt von einer neueren Version des Programms.</translation>
        </message>
        <message>
            <source>This version cannot read it.</source>
            <translation>Diese Version kann es nicht lesen.</translation>
        </message>
        <message>
            <source>This version cannot show it; it stays in the project as it is.</source>
            <translation>Diese Version kann es nicht zeigen; es bleibt unverändert im Projekt.</translation>
        </message>
        <message>
            <source>Tileable</source>
            <translation>Kachelbar</translation>
        </message>
        <message>
            <source>Tilt</source>
            <translation>Neigung</translation>
        </message>
        <message>
            <source>Tilt: broader</source>
            <translation>Neigung: breiter</translation>
        </message>
        <message>
            <source>Tilt: fainter</source>
            <translation>Neigung: schwächer</translation>
        </message>
        <message>
            <source>Time</source>
            <translation>Tageszeit</translation>
        </message>
        <message>
            <source>Tip</source>
            <translation>Spitze</translation>
        </message>
        <message>
            <source>Tip and stroke</source>
            <translation>Spitze und Strich</translation>
        </message>
        <message>
            <source>Today at {time}</source>
            <translation>Heute um {time}</translation>
        </message>
        <message>
            <source>Tolerance</source>
            <translation>Toleranz</translation>
        </message>
        <message>
            <source>Tools</source>
            <comment>menu</comment>
            <translation>Werkzeuge</translation>
        </message>
        <message>
            <source>top</source>
            <translation>oben</translation>
        </message>
        <message>
            <source>top left</source>
            <translation>oben links</translation>
        </message>
        <message>
            <source>top right</source>
            <translation>oben rechts</translation>
        </message>
        <message>
            <source>Trained on</source>
            <translation>Trainiert mit</translation>
        </message>
        <message>
            <source>Trained on: {0}</source>
            <translation>Trainiert mit: {0}</translation>
        </message>
        <message>
            <source>Transform</source>
            <translation>Transformieren</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Erneut versuchen</translation>
        </message>
        <message>
            <source>Try “{title}” again</source>
            <translation>„{title}“ erneut versuchen</translation>
        </message>
        <message>
            <source>Turn 180°</source>
            <translation>Um 180° drehen</translation>
        </message>
        <message>
            <source>Turn 90° left</source>
            <translation>90° nach links drehen</translation>
        </message>
        <message>
            <source>Turn 90° right</source>
            <translation>90° nach rechts drehen</translation>
        </message>
        <message>
            <source>Turn and flip</source>
            <comment>menu</comment>
            <translation>Drehen und spiegeln</translation>
        </message>
        <message>
            <source>Turn left</source>
            <translation>Nach links drehen</translation>
        </message>
        <message>
            <source>Turn left (Ctrl+4)</source>
            <translation>Nach links drehen (Strg+4)</translation>
        </message>
        <message>
            <source>Turn right</source>
            <translation>Nach rechts drehen</translation>
        </message>
        <message>
            <source>Turn right (Ctrl+6)</source>
            <translation>Nach rechts drehen (Strg+6)</translation>
        </message>
        <message>
            <source>Turn upright</source>
            <translation>Gerade stellen</translation>
        </message>
        <message>
            <source>Turned by {angle}</source>
            <translation>Um {angle} gedreht</translation>
        </message>
        <message>
            <source>Turned by {angle} and mirrored</source>
            <translation>Um {angle} gedreht und gespiegelt</translation>
        </message>
        <message>
            <source>Turns with the pen</source>
            <translation>Dreht mit dem Stift</translation>
        </message>
        <message>
            <source>Twice as large</source>
            <translation>Doppelt so groß</translation>
        </message>
        <message>
            <source>Twice as large, fast</source>
            <translation>Doppelt so groß, schnell</translation>
        </message>
        <message>
            <source>Twice as large, from the web</source>
            <translation>Doppelt so groß, aus dem Web</translation>
        </message>
        <message>
            <source>Two to four times as many pixels a side.</source>
            <translation>Zwei- bis viermal so viele Pixel je Seite.</translation>
        </message>
        <message>
            <source>Type a name for it.</source>
            <translation>Einen Namen eingeben.</translation>
        </message>
        <message>
            <source>Type what you want to do</source>
            <translation>Eingeben, was zu tun ist</translation>
        </message>
        <message>
            <source>Umber</source>
            <translation>Umbra</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Rückgängig</translation>
        </message>
        <message>
            <source>Ungroup</source>
            <translation>Gruppierung auflösen</translation>
        </message>
        <message>
            <source>Unlock alpha</source>
            <translation>Transparenz entsperren</translation>
        </message>
        <message>
            <source>Unlock it in the list of layers, or choose another layer.</source>
            <translation>In der Liste der Ebenen entsperren oder eine andere Ebene wählen.</translation>
        </message>
        <message>
            <source>Unlock it in the list of layers, or choose another one.</source>
            <translation>In der Liste der Ebenen entsperren oder eine andere wählen.</translation>
        </message>
        <message>
            <source>Unlock it, or choose another layer.</source>
            <translation>Ebene entsperren oder eine andere wählen.</translation>
        </message>
        <message>
            <source>Unlock layer</source>
            <translation>Ebene entsperren</translation>
        </message>
        <message>
            <source>Unsaved work on “{0}” was recovered.</source>
            <translation>Ungespeicherte Arbeit an „{0}“ wurde wiederhergestellt.</translation>
        </message>
        <message>
            <source>Untitled</source>
            <translation>Unbenannt</translation>
        </message>
        <message>
            <source>Update the program, then try again.</source>
            <translation>Das Programm aktualisieren, dann erneut versuchen.</translation>
        </message>
        <message>
            <source>Upper edge, before it is turned</source>
            <translation>Obere Kante, vor dem Drehen</translation>
        </message>
        <message>
            <source>Upright</source>
            <translation>Hochkant</translation>
        </message>
        <message>
            <source>Upscale</source>
            <translation>Vergrößern</translation>
        </message>
        <message>
            <source>Use as layer</source>
            <translation>Als Ebene verwenden</translation>
        </message>
        <message>
            <source>Use as layer (Enter)</source>
            <translation>Als Ebene verwenden (Enter)</translation>
        </message>
        <message>
            <source>Use as reference</source>
            <translation>Als Referenz verwenden</translation>
        </message>
        <message>
            <source>Use sample</source>
            <translation>Beispiel verwenden</translation>
        </message>
        <message>
            <source>Use the graphics card</source>
            <translation>Grafikkarte verwenden</translation>
        </message>
        <message>
            <source>Use words such as {0}.</source>
            <translation>Wörter verwenden wie {0}.</translation>
        </message>
        <message>
            <source>Value</source>
            <translation>Helligkeit</translation>
        </message>
        <message numerus="yes">
            <source>Variation {number} of {count}</source>
            <translation>
                <numerusform>Variante {number} von {count}</numerusform>
                <numerusform>Variante {number} von {count}</numerusform>
            </translation>
        </message>
        <message>
            <source>Variations</source>
            <translation>Varianten</translation>
        </message>
        <message>
            <source>Variety</source>
            <translation>Vielfalt</translation>
        </message>
        <message>
            <source>vary this picture</source>
            <translation>Bild variieren</translation>
        </message>
        <message>
            <source>Version {version}</source>
            <translation>Version {version}</translation>
        </message>
        <message>
            <source>Versions</source>
            <translation>Versionen</translation>
        </message>
        <message>
            <source>Versions, system and the newest messages, without your name and folders. Nothing is sent: copy it where you want it.</source>
            <translation>Versionen, System und die neuesten Meldungen, ohne Namen und Ordner. Nichts wird gesendet: bei Bedarf kopieren.</translation>
        </message>
        <message>
            <source>Versions…</source>
            <translation>Versionen …</translation>
        </message>
        <message>
            <source>View</source>
            <comment>menu</comment>
            <translation>Ansicht</translation>
        </message>
        <message>
            <source>Violet</source>
            <translation>Violett</translation>
        </message>
        <message>
            <source>W</source>
            <comment>width</comment>
            <translation>B</translation>
        </message>
        <message>
            <source>Wait a moment, then try again.</source>
            <translation>Einen Moment warten, dann erneut versuchen.</translation>
        </message>
        <message>
            <source>Waiting</source>
            <translation>Wartet</translation>
        </message>
        <message>
            <source>waiting</source>
            <translation>wartet</translation>
        </message>
        <message>
            <source>Waiting; all are paused</source>
            <translation>Wartet; alle sind angehalten</translation>
        </message>
        <message>
            <source>Waiting…</source>
            <translation>Wartet …</translation>
        </message>
        <message>
            <source>Wand</source>
            <translation>Zauberstab</translation>
        </message>
        <message>
            <source>Watch it live</source>
            <translation>Live zusehen</translation>
        </message>
        <message>
            <source>Water</source>
            <translation>Wasser</translation>
        </message>
        <message>
            <source>Weather</source>
            <translation>Wetter</translation>
        </message>
        <message>
            <source>Web</source>
            <translation>Web</translation>
        </message>
        <message>
            <source>Weigh the results</source>
            <translation>Größe der Ergebnisse bestimmen</translation>
        </message>
        <message>
            <source>What Atelier is made of, and who made that.</source>
            <translation>Woraus Atelier besteht und wer es gemacht hat.</translation>
        </message>
        <message>
            <source>What can be named is {0}.</source>
            <translation>Nennen lassen sich {0}.</translation>
        </message>
        <message>
            <source>What happened</source>
            <translation>Was geschah</translation>
        </message>
        <message>
            <source>What is being made, what waits, and what has ended</source>
            <translation>Was läuft, was wartet und was beendet ist</translation>
        </message>
        <message>
            <source>What is not selected is nothing.</source>
            <translation>Nicht ausgewählt ist nichts.</translation>
        </message>
        <message>
            <source>What is on “{0}” would be clipped with it.</source>
            <translation>Was auf „{0}“ liegt, würde mit abgeschnitten.</translation>
        </message>
        <message>
            <source>What is seen through the picture.</source>
            <translation>Was durch das Bild hindurch zu sehen ist.</translation>
        </message>
        <message>
            <source>What it does</source>
            <translation>Was er tut</translation>
        </message>
        <message>
            <source>What kind of land it is.</source>
            <translation>Welche Art von Landschaft.</translation>
        </message>
        <message>
            <source>What lines leave open comes out soft: hair, the ground of flowers, hands and text. Lines that mean something else than the kind that was chosen are still painted as that kind. The portraits it learnt from are of few ages and styles. Areas without lines in them, as the front of a shirt, get a weave of dots; strong looks (Variety above 1) overshoot.</source>
            <translation>Was Linien offen lassen, wird weich: Haare, der Grund von Blumen, Hände und Schrift. Linien, die etwas anderes meinen als die gewählte Art, werden trotzdem als diese gemalt. Die gelernten Porträts zeigen wenige Alter und Stile. Flächen ohne Linien, etwa die Vorderseite eines Hemds, bekommen ein Gewebe aus Punkten; starke Varianten (Vielfalt über 1) übertreiben.</translation>
        </message>
        <message>
            <source>What made it has no seed: it always makes the same.</source>
            <translation>Was es gemacht hat, kennt keinen Startwert: Es macht immer dasselbe.</translation>
        </message>
        <message>
            <source>What opens is {0}; what is in this file is none of these, whatever its name says.</source>
            <translation>Öffnen lassen sich {0}; diese Datei ist nichts davon, wie immer sie heißt.</translation>
        </message>
        <message>
            <source>What shows through the paint.</source>
            <translation>Was durch die Farbe scheint.</translation>
        </message>
        <message>
            <source>What the air does.</source>
            <translation>Was die Luft tut.</translation>
        </message>
        <message>
            <source>What the lines show.</source>
            <translation>Was die Linien zeigen.</translation>
        </message>
        <message>
            <source>What the picture shows</source>
            <translation>Was das Bild zeigt</translation>
        </message>
        <message>
            <source>What the picture shows, in words the model was taught.</source>
            <translation>Was das Bild zeigt, in Wörtern, die das Modell gelernt hat.</translation>
        </message>
        <message>
            <source>What to enlarge.</source>
            <translation>Was vergrößert wird.</translation>
        </message>
        <message>
            <source>What to find the materials of.</source>
            <translation>Wovon Materialien gesucht werden.</translation>
        </message>
        <message>
            <source>What was told, to be read again</source>
            <translation>Was gemeldet wurde, zum Nachlesen</translation>
        </message>
        <message>
            <source>What you can do here</source>
            <translation>Was hier möglich ist</translation>
        </message>
        <message>
            <source>Where the light comes from.</source>
            <translation>Woher das Licht kommt.</translation>
        </message>
        <message>
            <source>Where to colour; the rest stays as it is.</source>
            <translation>Wo koloriert wird; der Rest bleibt.</translation>
        </message>
        <message>
            <source>Where to paint; the rest stays.</source>
            <translation>Wo gemalt wird; der Rest bleibt.</translation>
        </message>
        <message>
            <source>Where to start from.</source>
            <translation>Womit begonnen wird.</translation>
        </message>
        <message>
            <source>Which keys run what, and how to change them</source>
            <translation>Welche Tasten was auslösen, und wie sie sich ändern lassen</translation>
        </message>
        <message>
            <source>Which lines are taken; paint under them says which colour goes there</source>
            <translation>Welche Linien gelten; Farbe darunter sagt, welche Farbe dorthin kommt</translation>
        </message>
        <message>
            <source>White</source>
            <translation>Weiß</translation>
        </message>
        <message>
            <source>Wide</source>
            <translation>Breit</translation>
        </message>
        <message>
            <source>Width</source>
            <translation>Breite</translation>
        </message>
        <message>
            <source>Width of the line ([ smaller, ] larger)</source>
            <translation>Linienbreite ([ schmaler, ] breiter)</translation>
        </message>
        <message>
            <source>Width; negative mirrors</source>
            <translation>Breite; negativ spiegelt</translation>
        </message>
        <message>
            <source>Window</source>
            <translation>Fenster</translation>
        </message>
        <message>
            <source>Winter</source>
            <translation>Winter</translation>
        </message>
        <message>
            <source>Winter forest</source>
            <translation>Winterwald</translation>
        </message>
        <message>
            <source>Without a picture, the sides of the result.</source>
            <translation>Ohne Bild: die Seiten des Ergebnisses.</translation>
        </message>
        <message>
            <source>Without hints colours are cautious: white petals and walls turn a little yellow, red and pink things brownish, blue ones grey. Night skies may turn green. A hint reaches what is alike in lightness near it, sometimes beyond the thing that was meant.</source>
            <translation>Ohne Hinweise sind die Farben vorsichtig: Weiße Blüten und Wände werden etwas gelb, Rotes und Rosa bräunlich, Blaues grau. Nachthimmel können grün werden. Ein Hinweis erfasst, was in seiner Nähe ähnlich hell ist, manchmal über das Gemeinte hinaus.</translation>
        </message>
        <message>
            <source>Without loss</source>
            <translation>Verlustfrei</translation>
        </message>
        <message>
            <source>Without loss, with transparency.</source>
            <translation>Verlustfrei, mit Transparenz.</translation>
        </message>
        <message>
            <source>Without the drawing</source>
            <translation>Ohne die Zeichnung</translation>
        </message>
        <message>
            <source>Wooded headland in the sea</source>
            <translation>Bewaldete Landzunge</translation>
        </message>
        <message>
            <source>Words</source>
            <translation>Wörter</translation>
        </message>
        <message>
            <source>Words the model knows</source>
            <translation>Wörter, die das Modell kennt</translation>
        </message>
        <message>
            <source>Write a pattern, such as {name} {number}.</source>
            <translation>Ein Muster schreiben, etwa {name} {number}.</translation>
        </message>
        <message>
            <source>Write here</source>
            <translation>Hier schreiben</translation>
        </message>
        <message>
            <source>Write something, or choose another font.</source>
            <translation>Etwas schreiben oder eine andere Schrift wählen.</translation>
        </message>
        <message>
            <source>Write the result</source>
            <translation>Ergebnis schreiben</translation>
        </message>
        <message>
            <source>Write what the material is.</source>
            <translation>Schreiben, was das Material ist.</translation>
        </message>
        <message>
            <source>Writing the file</source>
            <translation>Datei wird geschrieben</translation>
        </message>
        <message>
            <source>Yellow</source>
            <translation>Gelb</translation>
        </message>
        <message>
            <source>yes</source>
            <translation>ja</translation>
        </message>
        <message>
            <source>yes or no</source>
            <translation>ja oder nein</translation>
        </message>
        <message>
            <source>You have no permission to read this file or its folder.</source>
            <translation>Für diese Datei oder ihren Ordner fehlt die Leseberechtigung.</translation>
        </message>
        <message>
            <source>Your keys could not be read, so the usual ones are used.</source>
            <translation>Die Tasten ließen sich nicht lesen; es gelten die üblichen.</translation>
        </message>
        <message>
            <source>your own</source>
            <translation>eigene</translation>
        </message>
        <message numerus="yes">
            <source>Your own keys of {count} actions are taken back.</source>
            <translation>
                <numerusform>Die eigenen Tasten von {count} Befehl sind zurückgesetzt.</numerusform>
                <numerusform>Die eigenen Tasten von {count} Befehlen sind zurückgesetzt.</numerusform>
            </translation>
        </message>
        <message>
            <source>Your work cannot be kept for a crash now.</source>
            <translation>Die Arbeit kann gerade nicht für einen Absturz gesichert werden.</translation>
        </message>
        <message>
            <source>Your work is kept for a crash again.</source>
            <translation>Die Arbeit wird wieder für einen Absturz gesichert.</translation>
        </message>
        <message>
            <source>Your work is kept. Please report this fault; then save, and start the program again.</source>
            <translation>Die Arbeit ist gesichert. Bitte diesen Fehler melden, dann speichern und das Programm neu starten.</translation>
        </message>
        <message>
            <source>Zoom</source>
            <translation>Zoom</translation>
        </message>
        <message>
            <source>Zoom in</source>
            <translation>Vergrößern</translation>
        </message>
        <message>
            <source>Zoom in (Ctrl++)</source>
            <translation>Ansicht vergrößern (Strg++)</translation>
        </message>
        <message>
            <source>Zoom out</source>
            <translation>Verkleinern</translation>
        </message>
        <message>
            <source>Zoom out (Ctrl+-)</source>
            <translation>Ansicht verkleinern (Strg+-)</translation>
        </message>
        <message>
            <source>Zoom: {value} percent</source>
            <translation>Zoom: {value} Prozent</translation>
        </message>
        <message>
            <source>{0} could not be read.</source>
            <translation>Nicht lesbar: {0}.</translation>
        </message>
        <message>
            <source>{0} GiB of memory</source>
            <translation>{0} GiB Speicher</translation>
        </message>
        <message>
            <source>{0} in {1}.</source>
            <translation>{0} in {1}.</translation>
        </message>
        <message>
            <source>{0} is damaged: its SHA-256 is another.</source>
            <translation>{0} ist beschädigt: Die SHA-256 ist eine andere.</translation>
        </message>
        <message>
            <source>{0} is left out.</source>
            <translation>{0} wird weggelassen.</translation>
        </message>
        <message>
            <source>{0} is missing.</source>
            <translation>{0} fehlt.</translation>
        </message>
        <message>
            <source>{0} of {1}</source>
            <translation>{0} von {1}</translation>
        </message>
        <message>
            <source>{0} of {1}, then it stopped.</source>
            <translation>{0} von {1}, dann brach es ab.</translation>
        </message>
        <message>
            <source>{0} results exported</source>
            <translation>{0} Ergebnisse exportiert</translation>
        </message>
        <message>
            <source>{0}×{1} pixels were given, the picture has {2}×{3}.</source>
            <translation>Gegeben sind {0}×{1} Pixel, das Bild hat {2}×{3}.</translation>
        </message>
        <message>
            <source>{across}, {down} px</source>
            <translation>{across}, {down} px</translation>
        </message>
        <message>
            <source>{action} has no key now.</source>
            <translation>„{action}“ hat nun keine Taste.</translation>
        </message>
        <message>
            <source>{colour} is in the palette</source>
            <translation>{colour} ist in der Palette</translation>
        </message>
        <message>
            <source>{colour} is taken out of “{name}”.</source>
            <translation>{colour} ist aus „{name}“ entfernt.</translation>
        </message>
        <message numerus="yes">
            <source>{count} bytes</source>
            <translation>
                <numerusform>{count} Byte</numerusform>
                <numerusform>{count} Byte</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{count} results are deleted.</source>
            <translation>
                <numerusform>{count} Ergebnis ist gelöscht.</numerusform>
                <numerusform>{count} Ergebnisse sind gelöscht.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{count} results are in the bin.</source>
            <translation>
                <numerusform>{count} Ergebnis liegt im Papierkorb.</numerusform>
                <numerusform>{count} Ergebnisse liegen im Papierkorb.</numerusform>
            </translation>
        </message>
        <message>
            <source>{day} at {time}</source>
            <translation>{day} um {time}</translation>
        </message>
        <message>
            <source>{hours}:{minutes} h</source>
            <translation>{hours}:{minutes} h</translation>
        </message>
        <message>
            <source>{key} closes and cancels, so it cannot run a command. Press another key.</source>
            <translation>{key} schließt und bricht ab und kann keinen Befehl auslösen. Eine andere Taste drücken.</translation>
        </message>
        <message>
            <source>{key} moves the canvas while it is held, so it cannot run a command. Press another key.</source>
            <translation>{key} verschiebt die Ansicht, solange gehalten, und kann keinen Befehl auslösen. Eine andere Taste drücken.</translation>
        </message>
        <message>
            <source>{key} moves the canvas, so it cannot run a command. Press another key.</source>
            <translation>{key} verschiebt die Ansicht und kann keinen Befehl auslösen. Eine andere Taste drücken.</translation>
        </message>
        <message>
            <source>{key} presses what has the focus, so it cannot run a command. Press another key.</source>
            <translation>{key} drückt, was den Fokus hat, und kann keinen Befehl auslösen. Eine andere Taste drücken.</translation>
        </message>
        <message>
            <source>{key} runs nothing.</source>
            <translation>{key} löst nichts aus.</translation>
        </message>
        <message>
            <source>{key} runs {action}. Take it away from there?</source>
            <translation>{key} löst „{action}“ aus. Dort wegnehmen?</translation>
        </message>
        <message>
            <source>{key} turns the canvas while it is held, so it cannot run a command. Press another key.</source>
            <translation>{key} dreht die Ansicht, solange gehalten, und kann keinen Befehl auslösen. Eine andere Taste drücken.</translation>
        </message>
        <message>
            <source>{kind}, {size} px</source>
            <translation>{kind}, {size} px</translation>
        </message>
        <message>
            <source>{label} · saved</source>
            <translation>{label} · gespeichert</translation>
        </message>
        <message>
            <source>{length} px, {angle}°</source>
            <translation>{length} px, {angle}°</translation>
        </message>
        <message>
            <source>{minutes}:{seconds} min</source>
            <translation>{minutes}:{seconds} min</translation>
        </message>
        <message>
            <source>{name} copy</source>
            <translation>{name} Kopie</translation>
        </message>
        <message>
            <source>{name}, coloured</source>
            <translation>{name}, koloriert</translation>
        </message>
        <message>
            <source>{name}, seed {seed}</source>
            <translation>{name}, Startwert {seed}</translation>
        </message>
        <message>
            <source>{name}.toml: {error}</source>
            <translation>{name}.toml: {error}</translation>
        </message>
        <message>
            <source>{name}: {share} of the reference, {code}</source>
            <translation>{name}: {share} der Referenz, {code}</translation>
        </message>
        <message>
            <source>{number} KB</source>
            <translation>{number} KB</translation>
        </message>
        <message>
            <source>{number} MB</source>
            <translation>{number} MB</translation>
        </message>
        <message>
            <source>{number} of {all}</source>
            <translation>{number} von {all}</translation>
        </message>
        <message>
            <source>{n} times around</source>
            <translation>{n}-mal im Kreis</translation>
        </message>
        <message>
            <source>{seconds} s</source>
            <translation>{seconds} s</translation>
        </message>
        <message>
            <source>{shown} of {there}</source>
            <translation>{shown} von {there}</translation>
        </message>
        <message>
            <source>{size} px</source>
            <translation>{size} px</translation>
        </message>
        <message>
            <source>{size}, as a new picture.</source>
            <translation>{size}, als neues Bild.</translation>
        </message>
        <message>
            <source>{size}: a side can have {largest} px at most.</source>
            <translation>{size}: Eine Seite kann höchstens {largest} px haben.</translation>
        </message>
        <message>
            <source>{title}, gone on</source>
            <translation>{title}, fortgesetzt</translation>
        </message>
        <message>
            <source>{title}, {width} × {height} px</source>
            <translation>{title}, {width} × {height} px</translation>
        </message>
        <message>
            <source>{title}: paused</source>
            <translation>{title}: angehalten</translation>
        </message>
        <message>
            <source>{wide} × {high} pixels</source>
            <translation>{wide} × {high} Pixel</translation>
        </message>
        <message>
            <source>{wide} × {high} px</source>
            <translation>{wide} × {high} px</translation>
        </message>
        <message>
            <source>{width} × {height} px</source>
            <translation>{width} × {height} px</translation>
        </message>
        <message>
            <source>{width} × {height} → {wide} × {high} px</source>
            <translation>{width} × {height} → {wide} × {high} px</translation>
        </message>
        <message>
            <source>{words} · {much} new</source>
            <translation>{words} · {much} neu</translation>
        </message>
        <message>
            <source>{words}. Click to see the picture upright again.</source>
            <translation>{words}. Ein Klick stellt die Ansicht wieder gerade.</translation>
        </message>
        <message>
            <source>“{0}” cannot be opened as {1}.</source>
            <translation>„{0}“ lässt sich nicht öffnen als {1}.</translation>
        </message>
        <message>
            <source>“{0}” cannot be opened.</source>
            <translation>„{0}“ lässt sich nicht öffnen.</translation>
        </message>
        <message>
            <source>“{0}” cannot be put into itself.</source>
            <translation>„{0}“ lässt sich nicht in sich selbst legen.</translation>
        </message>
        <message>
            <source>“{0}” cannot be read.</source>
            <translation>„{0}“ lässt sich nicht lesen.</translation>
        </message>
        <message>
            <source>“{0}” comes with the program and stays as it is.</source>
            <translation>„{0}“ gehört zum Programm und bleibt, wie er ist.</translation>
        </message>
        <message>
            <source>“{0}” has no ending that says how to write it.</source>
            <translation>„{0}“ hat keine Endung, die sagt, wie es zu schreiben ist.</translation>
        </message>
        <message>
            <source>“{0}” in it is far too large.</source>
            <translation>„{0}“ darin ist viel zu groß.</translation>
        </message>
        <message>
            <source>“{0}” is a colour picture, not a label map.</source>
            <translation>„{0}“ ist ein Farbbild, keine Materialkarte.</translation>
        </message>
        <message>
            <source>“{0}” is a folder.</source>
            <translation>„{0}“ ist ein Ordner.</translation>
        </message>
        <message>
            <source>“{0}” is a group.</source>
            <translation>„{0}“ ist eine Gruppe.</translation>
        </message>
        <message>
            <source>“{0}” is clipped to the layer below it alone.</source>
            <translation>„{0}“ hat nur noch die Ebene darunter als Schnittmaske.</translation>
        </message>
        <message>
            <source>“{0}” is laid as a normal group, not as {1}.</source>
            <translation>„{0}“ liegt als normale Gruppe, nicht als {1}.</translation>
        </message>
        <message>
            <source>“{0}” is laid as a normal layer, not as {1}.</source>
            <translation>„{0}“ liegt als normale Ebene, nicht als {1}.</translation>
        </message>
        <message>
            <source>“{0}” is no group.</source>
            <translation>„{0}“ ist keine Gruppe.</translation>
        </message>
        <message>
            <source>“{0}” is no OpenRaster file that can be read.</source>
            <translation>„{0}“ ist keine lesbare OpenRaster-Datei.</translation>
        </message>
        <message>
            <source>“{0}” is not a label map.</source>
            <translation>„{0}“ ist keine Materialkarte.</translation>
        </message>
        <message>
            <source>“{0}” is not a picture that can be opened.</source>
            <translation>„{0}“ ist kein Bild, das sich öffnen lässt.</translation>
        </message>
        <message>
            <source>“{0}” is not a project.</source>
            <translation>„{0}“ ist kein Projekt.</translation>
        </message>
        <message>
            <source>“{0}” is not an ordinary file.</source>
            <translation>„{0}“ ist keine gewöhnliche Datei.</translation>
        </message>
        <message>
            <source>“{0}” is not there.</source>
            <translation>„{0}“ ist nicht da.</translation>
        </message>
        <message>
            <source>“{0}” is open for reading only.</source>
            <translation>„{0}“ ist nur zum Lesen offen.</translation>
        </message>
        <message>
            <source>“{0}” is there already.</source>
            <translation>„{0}“ gibt es schon.</translation>
        </message>
        <message>
            <source>“{0}” is too large.</source>
            <translation>„{0}“ ist zu groß.</translation>
        </message>
        <message>
            <source>“{0}” must be a PNG.</source>
            <translation>„{0}“ muss ein PNG sein.</translation>
        </message>
        <message>
            <source>“{0}” must not be read.</source>
            <translation>„{0}“ darf nicht gelesen werden.</translation>
        </message>
        <message>
            <source>“{0}” was closed.</source>
            <translation>„{0}“ wurde geschlossen.</translation>
        </message>
        <message>
            <source>“{0}” was not changed.</source>
            <translation>„{0}“ wurde nicht geändert.</translation>
        </message>
        <message>
            <source>“{0}” was not made.</source>
            <translation>„{0}“ wurde nicht angelegt.</translation>
        </message>
        <message>
            <source>“{0}” was not saved.</source>
            <translation>„{0}“ wurde nicht gespeichert.</translation>
        </message>
        <message>
            <source>“{0}” was not written.</source>
            <translation>„{0}“ wurde nicht geschrieben.</translation>
        </message>
        <message>
            <source>“{0}” was opened.</source>
            <translation>„{0}“ wurde geöffnet.</translation>
        </message>
        <message>
            <source>“{0}” was written by a newer version of Atelier.</source>
            <translation>„{0}“ stammt von einer neueren Version von Atelier.</translation>
        </message>
        <message>
            <source>“{cover}” covers what you paint on “{name}”.</source>
            <translation>„{cover}“ verdeckt, was auf „{name}“ gemalt wird.</translation>
        </message>
        <message>
            <source>“{name}” cannot be changed.</source>
            <translation>„{name}“ lässt sich nicht ändern.</translation>
        </message>
        <message>
            <source>“{name}” cannot be opened.</source>
            <translation>„{name}“ lässt sich nicht öffnen.</translation>
        </message>
        <message>
            <source>“{name}” cannot be read or written.</source>
            <translation>„{name}“ lässt sich nicht lesen oder schreiben.</translation>
        </message>
        <message>
            <source>“{name}” is a group.</source>
            <translation>„{name}“ ist eine Gruppe.</translation>
        </message>
        <message>
            <source>“{name}” is damaged.</source>
            <translation>„{name}“ ist beschädigt.</translation>
        </message>
        <message>
            <source>“{name}” is empty.</source>
            <translation>„{name}“ ist leer.</translation>
        </message>
        <message>
            <source>“{name}” is gone. The picture in colours is among the results.</source>
            <translation>„{name}“ ist nicht mehr da. Das farbige Bild liegt bei den Ergebnissen.</translation>
        </message>
        <message>
            <source>“{name}” is hidden.</source>
            <translation>„{name}“ ist ausgeblendet.</translation>
        </message>
        <message>
            <source>“{name}” is locked.</source>
            <translation>„{name}“ ist gesperrt.</translation>
        </message>
        <message>
            <source>“{name}” is open in another window of Atelier.</source>
            <translation>„{name}“ ist in einem anderen Fenster von Atelier offen.</translation>
        </message>
        <message>
            <source>“{name}” is there already.</source>
            <translation>„{name}“ gibt es schon.</translation>
        </message>
        <message>
            <source>“{name}” was not saved.</source>
            <translation>„{name}“ wurde nicht gespeichert.</translation>
        </message>
        <message>
            <source>“{title}” is done, after {time}.</source>
            <translation>„{title}“ ist fertig, nach {time}.</translation>
        </message>
        <message>
            <source>Join material with…</source>
            <translation type="vanished">Material verbinden mit…</translation>
        </message>
        <message>
            <source>Rename material…</source>
            <translation type="vanished">Material umbenennen…</translation>
        </message>
        <message>
            <source>Draw a few lines: the picture appears here.</source>
            <translation type="vanished">Ein paar Linien zeichnen: Hier erscheint das Bild.</translation>
        </message>
        <message>
            <source>Draw a few lines: the picture appears over them.</source>
            <translation type="vanished">Ein paar Linien zeichnen: Darüber erscheint das Bild.</translation>
        </message>
        <message>
            <source>Compare two marked results, or one with the drawing</source>
            <translation type="vanished">Zwei markierte Ergebnisse vergleichen, oder eines mit der Zeichnung</translation>
        </message>
        <message>
            <source>Compare with the drawing</source>
            <translation type="vanished">Mit der Zeichnung vergleichen</translation>
        </message>
        <message>
            <source>Take its settings</source>
            <translation type="vanished">Einstellungen übernehmen</translation>
        </message>
        <message>
            <source>Take the way, words, settings and seed that made it</source>
            <translation type="vanished">Weg, Wörter, Einstellungen und Startwert übernehmen, die es ergaben</translation>
        </message>
        <message>
            <source>Keep what both share (Shift+Alt)</source>
            <translation type="vanished">Schnittmenge behalten (Umschalt+Alt)</translation>
        </message>
        <message>
            <source>Take away from the selection (Alt)</source>
            <translation type="vanished">Von der Auswahl abziehen (Alt)</translation>
        </message>
        <message>
            <source>Pixels from line to line</source>
            <translation type="vanished">Pixel von Linie zu Linie</translation>
        </message>
        <message>
            <source>Take it out of the bin (Delete)</source>
            <translation type="vanished">Aus dem Papierkorb holen (Entf)</translation>
        </message>
        <message>
            <source>Bend</source>
            <translation type="vanished">Verzerren</translation>
        </message>
        <message>
            <source>Material {label}: {share} of the reference, {code}</source>
            <translation type="vanished">Material {label}: {share} der Referenz, {code}</translation>
        </message>
        <message>
            <source>What lines leave open comes out soft: hair, the ground of flowers, hands and text. Lines that mean something else than the kind that was chosen are still painted as that kind. The portraits it learnt from are of few ages and styles. Faint dots of a grid of 8 pixels can be seen on flat ground.</source>
            <translation type="vanished">Was Linien offenlassen, wird weich: Haare, der Grund von Blumen, Hände und Text. Linien, die etwas anderes meinen als die gewählte Art, werden trotzdem als diese Art gemalt. Die gelernten Porträts zeigen wenige Altersstufen und Stile. Auf flachem Grund sind schwache Punkte eines Rasters von 8 Pixeln zu sehen.</translation>
        </message>
    </context>
</TS>
