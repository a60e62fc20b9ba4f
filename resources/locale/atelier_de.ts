<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
    <context>
        <name>Atelier</name>
        <message>
            <location filename="../../ui/actions.py" line="19" />
            <location filename="../../ui/commands.py" line="17" />
            <location filename="../../ui/commands.py" line="43" />
            <location filename="../../ui/commands.py" line="44" />
            <location filename="../../ui/commands.py" line="45" />
            <location filename="../../ui/commands.py" line="46" />
            <location filename="../../ui/commands.py" line="47" />
            <location filename="../../ui/commands.py" line="48" />
            <location filename="../../ui/commands.py" line="49" />
            <location filename="../../ui/commands.py" line="40" />
            <location filename="../../ui/commands.py" line="41" />
            <location filename="../../ui/workspaces/sketch_actions.py" line="71" />
            <source>File</source>
            <comment>menu</comment>
            <translation>Datei</translation>
        </message>
        <message>
            <location filename="../../ui/actions.py" line="19" />
            <source>Open recent</source>
            <comment>menu</comment>
            <translation>Zuletzt geöffnet</translation>
        </message>
        <message>
            <location filename="../../ui/activity_panel.py" line="35" />
            <location filename="../../ui/workspaces/clipboard.py" line="69" />
            <location filename="../../ui/workspaces/clipboard.py" line="101" />
            <location filename="../../ui/workspaces/layers_panel.py" line="477" />
            <location filename="../../engines/image/landscape_scene.py" line="36" />
            <source>Clear</source>
            <translation>Leeren</translation>
        </message>
        <message>
            <location filename="../../ui/activity_panel.py" line="37" />
            <location filename="../../ui/activity_panel.py" line="90" />
            <location filename="../../ui/commands.py" line="103" />
            <location filename="../../studio/settings.py" line="79" />
            <location filename="../../studio/settings.py" line="85" />
            <source>Notices</source>
            <translation>Meldungen</translation>
        </message>
        <message>
            <location filename="../../ui/activity_panel.py" line="43" />
            <source>There were no notices.</source>
            <translation>Bisher keine Meldungen.</translation>
        </message>
        <message>
            <location filename="../../ui/activity_panel.py" line="86" />
            <location filename="../../ui/job_status.py" line="97" />
            <location filename="../../ui/job_status.py" line="38" />
            <source>Jobs and notices</source>
            <translation>Aufträge und Meldungen</translation>
        </message>
        <message>
            <location filename="../../ui/activity_panel.py" line="90" />
            <source>Shown</source>
            <translation>Ansicht</translation>
        </message>
        <message>
            <location filename="../../ui/activity_panel.py" line="98" />
            <location filename="../../ui/dialogs/about.py" line="52" />
            <location filename="../../ui/dialogs/brush.py" line="58" />
            <location filename="../../ui/dialogs/choice.py" line="46" />
            <location filename="../../ui/dialogs/licences.py" line="42" />
            <location filename="../../ui/dialogs/model_card.py" line="42" />
            <location filename="../../ui/dialogs/problem.py" line="39" />
            <location filename="../../ui/dialogs/report.py" line="34" />
            <location filename="../../ui/dialogs/result.py" line="58" />
            <location filename="../../ui/dialogs/settings.py" line="60" />
            <location filename="../../ui/workspaces/colour_panel.py" line="138" />
            <source>Close</source>
            <translation>Schließen</translation>
        </message>
        <message>
            <location filename="../../ui/activity_panel.py" line="90" />
            <location filename="../../ui/commands.py" line="98" />
            <location filename="../../ui/job_list.py" line="63" />
            <source>Jobs</source>
            <translation>Aufträge</translation>
        </message>
        <message>
            <location filename="../../ui/app.py" line="196" />
            <source>Something went wrong in the program.</source>
            <translation>Im Programm ist ein Fehler aufgetreten.</translation>
        </message>
        <message>
            <location filename="../../ui/app.py" line="198" />
            <source>Your work is kept. Please report this fault; then save, and start the program again.</source>
            <translation>Die Arbeit ist gesichert. Bitte diesen Fehler melden, dann speichern und das Programm neu starten.</translation>
        </message>
        <message>
            <location filename="../../ui/attention.py" line="72" />
            <source>“{title}” is done, after {time}.</source>
            <translation>„{title}“ ist fertig, nach {time}.</translation>
        </message>
        <message>
            <location filename="../../ui/attention.py" line="54" />
            <source>Show</source>
            <translation>Anzeigen</translation>
        </message>
        <message>
            <location filename="../../ui/beginnings.py" line="28" />
            <source>Draw a face that fills the paper: an oval, hair, eyes, nose and mouth are enough. Live shows the picture while you draw.</source>
            <translation>Ein Gesicht zeichnen, das das Blatt füllt: Oval, Haare, Augen, Nase und Mund genügen. Live zeigt das Bild schon beim Zeichnen.</translation>
        </message>
        <message>
            <location filename="../../ui/beginnings.py" line="95" />
            <location filename="../../ui/workspaces/intake.py" line="122" />
            <source>Open {title}</source>
            <translation>{title} öffnen</translation>
        </message>
        <message>
            <location filename="../../ui/beginnings.py" line="112" />
            <location filename="../../ui/beginnings.py" line="128" />
            <location filename="../../ui/canvas_tools.py" line="153" />
            <location filename="../../ui/workspaces/ways.py" line="176" />
            <location filename="../../studio/brushes.py" line="60" />
            <location filename="../../studio/brushes.py" line="63" />
            <location filename="../../studio/brushes.py" line="67" />
            <location filename="../../studio/brushes.py" line="27" />
            <source>Paint</source>
            <translation>Malen</translation>
        </message>
        <message>
            <location filename="../../ui/beginnings.py" line="118" />
            <location filename="../../ui/workspaces/ways.py" line="197" />
            <location filename="../../engines/image/sketch.py" line="41" />
            <source>Lines</source>
            <translation>Linien</translation>
        </message>
        <message>
            <location filename="../../ui/beginnings.py" line="143" />
            <source>Open a sample</source>
            <translation>Beispiel öffnen</translation>
        </message>
        <message>
            <location filename="../../ui/beginnings.py" line="151" />
            <source>Open a picture to colourise</source>
            <translation>Bild zum Kolorieren öffnen</translation>
        </message>
        <message>
            <location filename="../../ui/beginnings.py" line="155" />
            <source>Open a picture to enlarge</source>
            <translation>Bild zum Vergrößern öffnen</translation>
        </message>
        <message>
            <location filename="../../ui/beginnings.py" line="54" />
            <source>Paint with a picture</source>
            <translation>Mit einem Bild malen</translation>
        </message>
        <message>
            <location filename="../../ui/beginnings.py" line="55" />
            <source>A few flat shapes and a picture of yours become a new one.</source>
            <translation>Flache Formen und ein eigenes Bild werden zu einem neuen.</translation>
        </message>
        <message>
            <location filename="../../ui/beginnings.py" line="58" />
            <source>Draw with lines</source>
            <translation>Mit Linien zeichnen</translation>
        </message>
        <message>
            <location filename="../../ui/beginnings.py" line="59" />
            <source>A line drawing becomes a portrait, a flower, a garment.</source>
            <translation>Aus Linien wird ein Porträt, eine Blume oder Kleidung.</translation>
        </message>
        <message>
            <location filename="../../ui/beginnings.py" line="62" />
            <source>Watch it live</source>
            <translation>Live zusehen</translation>
        </message>
        <message>
            <location filename="../../ui/beginnings.py" line="63" />
            <source>The picture follows your pen while you paint.</source>
            <translation>Das Bild folgt dem Stift beim Malen.</translation>
        </message>
        <message>
            <location filename="../../ui/beginnings.py" line="66" />
            <location filename="../../ui/workspaces/treatments.py" line="179" />
            <location filename="../../ui/workspaces/treatments.py" line="181" />
            <location filename="../../ui/workspaces/treatments.py" line="124" />
            <source>Colourise</source>
            <translation>Kolorieren</translation>
        </message>
        <message>
            <location filename="../../ui/beginnings.py" line="67" />
            <source>Give a black-and-white photograph its colours.</source>
            <translation>Einem Schwarz-Weiß-Foto seine Farben geben.</translation>
        </message>
        <message>
            <location filename="../../ui/beginnings.py" line="70" />
            <location filename="../../ui/workspaces/treatments.py" line="196" />
            <location filename="../../engines/image/upscale.py" line="204" />
            <source>Enlarge</source>
            <translation>Vergrößern</translation>
        </message>
        <message>
            <location filename="../../ui/beginnings.py" line="71" />
            <source>Two to four times as many pixels a side.</source>
            <translation>Zwei- bis viermal so viele Pixel je Seite.</translation>
        </message>
        <message>
            <location filename="../../ui/beginnings.py" line="74" />
            <source>Just paint</source>
            <translation>Einfach malen</translation>
        </message>
        <message>
            <location filename="../../ui/beginnings.py" line="75" />
            <source>Ten brushes and your own, layers, symmetry, and undo without end.</source>
            <translation>Zehn Pinsel und eigene, Ebenen, Symmetrie und Rückgängig ohne Ende.</translation>
        </message>
        <message>
            <location filename="../../ui/beginnings.py" line="136" />
            <location filename="../../ui/dialogs/export.py" line="70" />
            <location filename="../../ui/start_page.py" line="116" />
            <location filename="../../ui/workspaces/generation.py" line="135" />
            <location filename="../../ui/workspaces/results_desk.py" line="87" />
            <location filename="../../ui/workspaces/results_desk.py" line="91" />
            <location filename="../../ui/workspaces/results_desk.py" line="104" />
            <location filename="../../ui/workspaces/results_desk.py" line="225" />
            <location filename="../../engines/image/colorize.py" line="38" />
            <location filename="../../engines/image/generate.py" line="41" />
            <location filename="../../engines/image/materials.py" line="27" />
            <location filename="../../engines/image/retarget.py" line="24" />
            <location filename="../../engines/image/upscale.py" line="50" />
            <location filename="../../engines/image/variations.py" line="18" />
            <location filename="../../studio/batch.py" line="38" />
            <location filename="../../studio/session.py" line="139" />
            <source>Picture</source>
            <translation>Bild</translation>
        </message>
        <message>
            <location filename="../../ui/canvas_guides.py" line="100" />
            <source>Add guide</source>
            <translation>Hilfslinie hinzufügen</translation>
        </message>
        <message>
            <location filename="../../ui/canvas_guides.py" line="100" />
            <source>Move guide</source>
            <translation>Hilfslinie verschieben</translation>
        </message>
        <message>
            <location filename="../../ui/canvas_guides.py" line="103" />
            <source>Remove guide</source>
            <translation>Hilfslinie entfernen</translation>
        </message>
        <message>
            <location filename="../../ui/canvas_tools.py" line="153" />
            <location filename="../../studio/brushes.py" line="28" />
            <source>Erase</source>
            <translation>Radieren</translation>
        </message>
        <message>
            <location filename="../../ui/canvas_tools.py" line="153" />
            <location filename="../../ui/workspaces/brush_bar.py" line="26" />
            <location filename="../../studio/brushes.py" line="29" />
            <location filename="../../resources/brushes/80-smudge.toml" line="1" />
            <source>Smudge</source>
            <translation>Verwischen</translation>
        </message>
        <message>
            <location filename="../../ui/canvas_tools.py" line="98" />
            <source>There is no layer to paint on.</source>
            <translation>Es gibt keine Ebene zum Malen.</translation>
        </message>
        <message>
            <location filename="../../ui/canvas_tools.py" line="98" />
            <source>Add a layer, or choose one in the list.</source>
            <translation>Eine Ebene hinzufügen oder eine in der Liste wählen.</translation>
        </message>
        <message>
            <location filename="../../ui/canvas_tools.py" line="102" />
            <source>“{name}” is a group.</source>
            <translation>„{name}“ ist eine Gruppe.</translation>
        </message>
        <message>
            <location filename="../../ui/canvas_tools.py" line="104" />
            <source>Choose a layer in it, or add one.</source>
            <translation>Eine Ebene darin wählen oder eine hinzufügen.</translation>
        </message>
        <message>
            <location filename="../../ui/canvas_tools.py" line="109" />
            <source>“{name}” is locked.</source>
            <translation>„{name}“ ist gesperrt.</translation>
        </message>
        <message>
            <location filename="../../ui/canvas_tools.py" line="111" />
            <source>Unlock it, or choose another layer.</source>
            <translation>Ebene entsperren oder eine andere wählen.</translation>
        </message>
        <message>
            <location filename="../../ui/canvas_tools.py" line="115" />
            <source>“{name}” is hidden.</source>
            <translation>„{name}“ ist ausgeblendet.</translation>
        </message>
        <message>
            <location filename="../../ui/canvas_tools.py" line="117" />
            <source>Show it, or choose another layer.</source>
            <translation>Ebene einblenden oder eine andere wählen.</translation>
        </message>
        <message>
            <location filename="../../ui/canvas_view.py" line="54" />
            <source>Canvas</source>
            <translation>Arbeitsfläche</translation>
        </message>
        <message>
            <location filename="../../ui/canvas_view.py" line="55" />
            <source>Draw here. The arrow keys pan, plus and minus zoom.</source>
            <translation>Hier zeichnen. Pfeiltasten verschieben, Plus und Minus zoomen.</translation>
        </message>
        <message>
            <location filename="../../ui/command_finder.py" line="58" />
            <location filename="../../ui/command_finder.py" line="61" />
            <source>Find a command</source>
            <translation>Befehl suchen</translation>
        </message>
        <message>
            <location filename="../../ui/command_finder.py" line="60" />
            <location filename="../../ui/commands.py" line="124" />
            <source>Type what you want to do</source>
            <translation>Eingeben, was zu tun ist</translation>
        </message>
        <message>
            <location filename="../../ui/command_finder.py" line="80" />
            <source>Commands</source>
            <translation>Befehle</translation>
        </message>
        <message>
            <location filename="../../ui/command_finder.py" line="139" />
            <source>Nothing is called “{text}”.</source>
            <translation>Nichts heißt „{text}“.</translation>
        </message>
        <message>
            <location filename="../../ui/command_rows.py" line="42" />
            <source>on</source>
            <comment>switched on</comment>
            <translation>an</translation>
        </message>
        <message>
            <location filename="../../ui/commands.py" line="40" />
            <source>New picture…</source>
            <translation>Neues Bild …</translation>
        </message>
        <message>
            <location filename="../../ui/commands.py" line="41" />
            <location filename="../../ui/start_page.py" line="58" />
            <source>Open…</source>
            <translation>Öffnen …</translation>
        </message>
        <message>
            <location filename="../../ui/commands.py" line="43" />
            <location filename="../../ui/dialogs/unsaved.py" line="42" />
            <location filename="../../ui/workspaces/brush_care.py" line="76" />
            <location filename="../../studio/session.py" line="268" />
            <source>Save</source>
            <translation>Speichern</translation>
        </message>
        <message>
            <location filename="../../ui/commands.py" line="44" />
            <source>Save as…</source>
            <translation>Speichern unter …</translation>
        </message>
        <message>
            <location filename="../../ui/commands.py" line="45" />
            <source>Export picture…</source>
            <translation>Bild exportieren …</translation>
        </message>
        <message>
            <location filename="../../ui/commands.py" line="46" />
            <source>Versions…</source>
            <translation>Versionen …</translation>
        </message>
        <message>
            <location filename="../../ui/commands.py" line="47" />
            <source>Settings…</source>
            <translation>Einstellungen …</translation>
        </message>
        <message>
            <location filename="../../ui/commands.py" line="48" />
            <source>Close picture</source>
            <translation>Bild schließen</translation>
        </message>
        <message>
            <location filename="../../ui/commands.py" line="49" />
            <source>Quit</source>
            <translation>Beenden</translation>
        </message>
        <message>
            <location filename="../../ui/commands.py" line="69" />
            <location filename="../../ui/workspaces/results_desk.py" line="195" />
            <location filename="../../ui/workspaces/tool_rail.py" line="74" />
            <source>Undo</source>
            <translation>Rückgängig</translation>
        </message>
        <message>
            <location filename="../../ui/commands.py" line="70" />
            <location filename="../../ui/workspaces/tool_rail.py" line="75" />
            <source>Redo</source>
            <translation>Wiederherstellen</translation>
        </message>
        <message>
            <location filename="../../ui/commands.py" line="72" />
            <location filename="../../ui/workspaces/sketch.py" line="86" />
            <source>History</source>
            <translation>Verlauf</translation>
        </message>
        <message>
            <location filename="../../ui/commands.py" line="74" />
            <source>All edits of the picture, to go back to one</source>
            <translation>Alle Schritte des Bildes, um zu einem zurückzugehen</translation>
        </message>
        <message>
            <location filename="../../ui/commands.py" line="83" />
            <source>As the desktop</source>
            <translation>Wie der Desktop</translation>
        </message>
        <message>
            <location filename="../../ui/commands.py" line="83" />
            <location filename="../../studio/settings.py" line="40" />
            <source>Dark</source>
            <translation>Dunkel</translation>
        </message>
        <message>
            <location filename="../../ui/commands.py" line="83" />
            <location filename="../../studio/settings.py" line="41" />
            <source>Light</source>
            <translation>Hell</translation>
        </message>
        <message>
            <location filename="../../ui/commands.py" line="100" />
            <source>What is being made, what waits, and what has ended</source>
            <translation>Was läuft, was wartet und was beendet ist</translation>
        </message>
        <message>
            <location filename="../../ui/commands.py" line="106" />
            <source>What was told, to be read again</source>
            <translation>Was gemeldet wurde, zum Nachlesen</translation>
        </message>
        <message>
            <location filename="../../ui/commands.py" line="109" />
            <source>Pause all jobs</source>
            <translation>Alle Aufträge anhalten</translation>
        </message>
        <message>
            <location filename="../../ui/commands.py" line="110" />
            <source>Begin nothing new, and let what runs rest</source>
            <translation>Nichts Neues beginnen und Laufendes ruhen lassen</translation>
        </message>
        <message>
            <location filename="../../ui/commands.py" line="113" />
            <source>Full screen</source>
            <translation>Vollbild</translation>
        </message>
        <message>
            <location filename="../../ui/commands.py" line="123" />
            <source>Find a command…</source>
            <translation>Befehl suchen …</translation>
        </message>
        <message>
            <location filename="../../ui/commands.py" line="127" />
            <source>Shortcuts…</source>
            <translation>Tastenkürzel …</translation>
        </message>
        <message>
            <location filename="../../ui/commands.py" line="130" />
            <source>Diagnostics report…</source>
            <translation>Diagnosebericht …</translation>
        </message>
        <message>
            <location filename="../../ui/commands.py" line="131" />
            <location filename="../../ui/dialogs/about.py" line="20" />
            <source>About Atelier</source>
            <translation>Über Atelier</translation>
        </message>
        <message>
            <location filename="../../ui/commands.py" line="128" />
            <source>Which keys run what, and how to change them</source>
            <translation>Welche Tasten was auslösen, und wie sie sich ändern lassen</translation>
        </message>
        <message>
            <location filename="../../ui/commands.py" line="17" />
            <location filename="../../ui/commands.py" line="69" />
            <location filename="../../ui/commands.py" line="70" />
            <location filename="../../ui/commands.py" line="71" />
            <location filename="../../ui/workspaces/clipboard.py" line="72" />
            <source>Edit</source>
            <comment>menu</comment>
            <translation>Bearbeiten</translation>
        </message>
        <message>
            <location filename="../../ui/commands.py" line="17" />
            <location filename="../../ui/workspaces/select_desk.py" line="143" />
            <location filename="../../ui/workspaces/sketch_actions.py" line="211" />
            <source>Select</source>
            <comment>menu</comment>
            <translation>Auswahl</translation>
        </message>
        <message>
            <location filename="../../ui/commands.py" line="17" />
            <location filename="../../ui/workspaces/size_desk.py" line="105" />
            <location filename="../../ui/workspaces/size_desk.py" line="109" />
            <location filename="../../ui/workspaces/size_desk.py" line="113" />
            <location filename="../../ui/workspaces/size_desk.py" line="120" />
            <location filename="../../ui/workspaces/sketch_actions.py" line="41" />
            <location filename="../../ui/workspaces/sketch_actions.py" line="46" />
            <location filename="../../ui/workspaces/sketch_actions.py" line="63" />
            <location filename="../../ui/workspaces/sketch_actions.py" line="67" />
            <location filename="../../ui/workspaces/sketch_actions.py" line="85" />
            <location filename="../../ui/workspaces/sketch_actions.py" line="53" />
            <location filename="../../ui/workspaces/sketch_actions.py" line="57" />
            <location filename="../../ui/workspaces/sketch_actions.py" line="61" />
            <location filename="../../ui/workspaces/sketch_actions.py" line="147" />
            <source>Picture</source>
            <comment>menu</comment>
            <translation>Bild</translation>
        </message>
        <message>
            <location filename="../../ui/commands.py" line="17" />
            <location filename="../../ui/workspaces/move_desk.py" line="115" />
            <location filename="../../ui/workspaces/sketch_actions.py" line="126" />
            <location filename="../../ui/workspaces/sketch_actions.py" line="131" />
            <location filename="../../ui/workspaces/sketch_actions.py" line="143" />
            <location filename="../../ui/workspaces/sketch_actions.py" line="123" />
            <location filename="../../ui/workspaces/text_desk.py" line="93" />
            <source>Layer</source>
            <comment>menu</comment>
            <translation>Ebene</translation>
        </message>
        <message>
            <location filename="../../ui/commands.py" line="17" />
            <location filename="../../ui/workspaces/sketch_actions.py" line="210" />
            <location filename="../../ui/workspaces/sketch_actions.py" line="211" />
            <location filename="../../ui/workspaces/sketch_actions.py" line="187" />
            <location filename="../../ui/workspaces/sketch_actions.py" line="168" />
            <location filename="../../ui/workspaces/sketch_actions.py" line="194" />
            <location filename="../../ui/workspaces/sketch_actions.py" line="201" />
            <source>Tools</source>
            <comment>menu</comment>
            <translation>Werkzeuge</translation>
        </message>
        <message>
            <location filename="../../ui/commands.py" line="17" />
            <location filename="../../ui/commands.py" line="97" />
            <location filename="../../ui/commands.py" line="102" />
            <location filename="../../ui/commands.py" line="108" />
            <location filename="../../ui/commands.py" line="112" />
            <location filename="../../ui/commands.py" line="86" />
            <location filename="../../ui/workspaces/view_actions.py" line="36" />
            <location filename="../../ui/workspaces/view_actions.py" line="97" />
            <location filename="../../ui/workspaces/view_actions.py" line="67" />
            <location filename="../../ui/workspaces/view_actions.py" line="72" />
            <location filename="../../ui/workspaces/view_actions.py" line="88" />
            <location filename="../../ui/workspaces/view_actions.py" line="102" />
            <location filename="../../ui/workspaces/view_actions.py" line="106" />
            <location filename="../../ui/workspaces/view_actions.py" line="33" />
            <location filename="../../ui/workspaces/view_actions.py" line="60" />
            <location filename="../../ui/workspaces/view_actions.py" line="83" />
            <source>View</source>
            <comment>menu</comment>
            <translation>Ansicht</translation>
        </message>
        <message>
            <location filename="../../ui/commands.py" line="17" />
            <location filename="../../ui/commands.py" line="124" />
            <location filename="../../ui/commands.py" line="128" />
            <location filename="../../ui/commands.py" line="130" />
            <location filename="../../ui/commands.py" line="131" />
            <source>Help</source>
            <comment>menu</comment>
            <translation>Hilfe</translation>
        </message>
        <message>
            <location filename="../../ui/commands.py" line="86" />
            <source>Theme</source>
            <comment>menu</comment>
            <translation>Farbschema</translation>
        </message>
        <message>
            <location filename="../../ui/curve_edit.py" line="46" />
            <source>Drag the points; a click adds one, dragging it out removes it.
Page Up and Page Down choose a point, arrows move it, Insert adds, Delete removes.</source>
            <translation>Punkte ziehen; ein Klick fügt einen hinzu, Herausziehen entfernt ihn.
Bild auf und Bild ab wählen einen Punkt, Pfeile verschieben ihn, Einfg fügt hinzu, Entf entfernt.</translation>
        </message>
        <message>
            <location filename="../../ui/curve_edit.py" line="113" />
            <source>Curve: {up} by {across}</source>
            <translation>Kurve: {up} nach {across}</translation>
        </message>
        <message numerus="yes">
            <location filename="../../ui/curve_edit.py" line="115" />
            <source>Point {number} of {count}: {across} {x} %, {up} {y} %</source>
            <translation>
                <numerusform>Punkt {number} von {count}: {across} {x} %, {up} {y} %</numerusform>
                <numerusform>Punkt {number} von {count}: {across} {x} %, {up} {y} %</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../ui/dialogs/about.py" line="49" />
            <source>Python {python}, Qt {qt}</source>
            <translation>Python {python}, Qt {qt}</translation>
        </message>
        <message>
            <location filename="../../ui/dialogs/about.py" line="25" />
            <source>Version {version}</source>
            <translation>Version {version}</translation>
        </message>
        <message>
            <location filename="../../ui/dialogs/about.py" line="33" />
            <source>An offline studio for generative media: rough paintings become pictures, and nothing leaves this machine.</source>
            <translation>Ein Offline-Studio für generative Medien: Aus groben Skizzen werden Bilder, und nichts verlässt diesen Rechner.</translation>
        </message>
        <message>
            <location filename="../../ui/dialogs/about.py" line="42" />
            <source>Free software under the GNU General Public License, version 3 or later. It comes without any warranty; the file LICENSE has the terms.</source>
            <translation>Freie Software unter der GNU General Public License, Version 3 oder später. Ohne jede Gewährleistung; die Bedingungen stehen in der Datei LICENSE.</translation>
        </message>
        <message>
            <location filename="../../ui/dialogs/about.py" line="51" />
            <source>Licences…</source>
            <translation>Lizenzen …</translation>
        </message>
        <message>
            <location filename="../../ui/dialogs/amount.py" line="23" />
            <location filename="../../ui/dialogs/amount.py" line="27" />
            <source>By</source>
            <translation>Um</translation>
        </message>
        <message>
            <location filename="../../ui/dialogs/amount.py" line="30" />
            <location filename="../../ui/dialogs/export.py" line="66" />
            <location filename="../../ui/dialogs/export_results.py" line="51" />
            <location filename="../../ui/dialogs/name.py" line="41" />
            <location filename="../../ui/dialogs/new_picture.py" line="53" />
            <location filename="../../ui/dialogs/picture_size.py" line="165" />
            <location filename="../../ui/dialogs/text.py" line="66" />
            <location filename="../../ui/dialogs/treatment.py" line="48" />
            <location filename="../../ui/dialogs/unsaved.py" line="41" />
            <location filename="../../ui/job_rows.py" line="60" />
            <location filename="../../ui/job_status.py" line="37" />
            <location filename="../../ui/workspaces/generate_panel.py" line="160" />
            <location filename="../../ui/workspaces/remaking.py" line="90" />
            <location filename="../../ui/workspaces/samples_dialog.py" line="106" />
            <location filename="../../ui/workspaces/size_desk.py" line="144" />
            <location filename="../../ui/workspaces/sketch_actions.py" line="47" />
            <location filename="../../ui/workspaces/transform_bar.py" line="62" />
            <source>Cancel</source>
            <translation>Abbrechen</translation>
        </message>
        <message>
            <location filename="../../ui/dialogs/brush.py" line="29" />
            <location filename="../../ui/dialogs/export_form.py" line="50" />
            <location filename="../../ui/dialogs/export_form.py" line="161" />
            <location filename="../../ui/dialogs/model_card.py" line="82" />
            <location filename="../../ui/dialogs/new_picture.py" line="49" />
            <location filename="../../ui/dialogs/picture_size.py" line="59" />
            <location filename="../../ui/dialogs/picture_size.py" line="116" />
            <location filename="../../ui/dialogs/result.py" line="140" />
            <location filename="../../ui/dialogs/text.py" line="40" />
            <location filename="../../ui/dialogs/text.py" line="62" />
            <location filename="../../ui/workspaces/brush_bar.py" line="92" />
            <location filename="../../engines/image/generate.py" line="49" />
            <location filename="../../studio/brushes.py" line="44" />
            <location filename="../../studio/export.py" line="58" />
            <source>Size</source>
            <translation>Größe</translation>
        </message>
        <message>
            <location filename="../../ui/dialogs/brush.py" line="29" />
            <location filename="../../ui/dialogs/brush.py" line="30" />
            <source>Pressure</source>
            <translation>Druck</translation>
        </message>
        <message>
            <location filename="../../ui/dialogs/brush.py" line="30" />
            <location filename="../../ui/workspaces/brush_bar.py" line="102" />
            <location filename="../../ui/workspaces/draw_bar.py" line="89" />
            <location filename="../../ui/workspaces/draw_bar.py" line="173" />
            <location filename="../../ui/workspaces/layers_panel.py" line="66" />
            <location filename="../../ui/workspaces/veil.py" line="67" />
            <location filename="../../studio/brushes.py" line="63" />
            <source>Opacity</source>
            <translation>Deckkraft</translation>
        </message>
        <message>
            <location filename="../../ui/dialogs/brush.py" line="31" />
            <source>Tilt: broader</source>
            <translation>Neigung: breiter</translation>
        </message>
        <message>
            <location filename="../../ui/dialogs/brush.py" line="31" />
            <location filename="../../ui/dialogs/brush.py" line="32" />
            <source>Tilt</source>
            <translation>Neigung</translation>
        </message>
        <message>
            <location filename="../../ui/dialogs/brush.py" line="31" />
            <source>Broader</source>
            <translation>Breiter</translation>
        </message>
        <message>
            <location filename="../../ui/dialogs/brush.py" line="32" />
            <source>Tilt: fainter</source>
            <translation>Neigung: schwächer</translation>
        </message>
        <message>
            <location filename="../../ui/dialogs/brush.py" line="32" />
            <source>Fainter</source>
            <translation>Schwächer</translation>
        </message>
        <message>
            <location filename="../../ui/dialogs/brush.py" line="41" />
            <location filename="../../ui/workspaces/brush_bar.py" line="24" />
            <location filename="../../ui/workspaces/brush_care.py" line="106" />
            <source>Brush</source>
            <translation>Pinsel</translation>
        </message>
        <message>
            <location filename="../../ui/dialogs/brush.py" line="49" />
            <location filename="../../ui/dialogs/settings.py" line="34" />
            <location filename="../../ui/dialogs/settings.py" line="49" />
            <location filename="../../studio/diagnostics.py" line="59" />
            <source>Settings</source>
            <translation>Einstellungen</translation>
        </message>
        <message>
            <location filename="../../ui/dialogs/brush.py" line="100" />
            <source>Curve</source>
            <translation>Kurve</translation>
        </message>
        <message>
            <location filename="../../ui/dialogs/brush.py" line="102" />
            <source>Reset curve</source>
            <translation>Kurve zurücksetzen</translation>
        </message>
        <message>
            <location filename="../../ui/dialogs/brush.py" line="133" />
            <source>Counts once the slider below is above 0.</source>
            <translation>Wirkt, sobald der Regler darunter über 0 steht.</translation>
        </message>
        <message>
            <location filename="../../ui/dialogs/brush.py" line="57" />
            <source>Save as new…</source>
            <translation>Als neuen speichern …</translation>
        </message>
        <message>
            <location filename="../../ui/dialogs/brush.py" line="49" />
            <source>Tip and stroke</source>
            <translation>Spitze und Strich</translation>
        </message>
        <message>
            <location filename="../../ui/dialogs/brush.py" line="49" />
            <location filename="../../studio/brushes.py" line="86" />
            <location filename="../../studio/brushes.py" line="90" />
            <location filename="../../studio/brushes.py" line="94" />
            <location filename="../../studio/brushes.py" line="98" />
            <location filename="../../studio/brushes.py" line="101" />
            <location filename="../../studio/brushes.py" line="104" />
            <location filename="../../studio/brushes.py" line="107" />
            <location filename="../../studio/brushes.py" line="111" />
            <location filename="../../studio/brushes.py" line="115" />
            <location filename="../../studio/brushes.py" line="119" />
            <location filename="../../studio/brushes.py" line="123" />
            <location filename="../../resources/brushes/20-pen.toml" line="1" />
            <source>Pen</source>
            <translation>Stift</translation>
        </message>
        <message>
            <location filename="../../ui/dialogs/choice.py" line="117" />
            <source>{day} at {time}</source>
            <translation>{day} um {time}</translation>
        </message>
        <message>
            <location filename="../../ui/dialogs/choice.py" line="115" />
            <source>Today at {time}</source>
            <translation>Heute um {time}</translation>
        </message>
        <message>
            <location filename="../../ui/dialogs/choice.py" line="116" />
            <source>d MMMM yyyy</source>
            <comment>how a date is written</comment>
            <translation>d. MMMM yyyy</translation>
        </message>
        <message>
            <location filename="../../ui/dialogs/choice.py" line="46" />
            <location filename="../../studio/session.py" line="294" />
            <source>Restore</source>
            <translation>Zurückholen</translation>
        </message>
        <message>
            <location filename="../../ui/dialogs/choice.py" line="62" />
            <location filename="../../ui/workspaces/brush_care.py" line="146" />
            <location filename="../../ui/workspaces/layers_panel.py" line="478" />
            <location filename="../../ui/workspaces/palette_box.py" line="297" />
            <location filename="../../ui/workspaces/results_strip.py" line="38" />
            <location filename="../../ui/workspaces/results_strip.py" line="263" />
            <source>Delete</source>
            <translation>Löschen</translation>
        </message>
        <message>
            <location filename="../../ui/dialogs/export.py" line="256" />
            <location filename="../../ui/dialogs/model_card.py" line="82" />
            <source>{number} MB</source>
            <translation>{number} MB</translation>
        </message>
        <message>
            <location filename="../../ui/dialogs/export.py" line="178" />
            <source>Pictures (*.png *.jpg *.jpeg *.webp *.ora)</source>
            <translation>Bilder (*.png *.jpg *.jpeg *.webp *.ora)</translation>
        </message>
        <message numerus="yes">
            <location filename="../../ui/dialogs/export.py" line="253" />
            <source>{count} bytes</source>
            <translation>
                <numerusform>{count} Byte</numerusform>
                <numerusform>{count} Byte</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../ui/dialogs/export.py" line="255" />
            <source>{number} KB</source>
            <translation>{number} KB</translation>
        </message>
        <message>
            <location filename="../../ui/dialogs/export.py" line="51" />
            <location filename="../../ui/dialogs/export.py" line="179" />
            <source>Export picture</source>
            <translation>Bild exportieren</translation>
        </message>
        <message>
            <location filename="../../ui/dialogs/export.py" line="62" />
            <location filename="../../ui/dialogs/export.py" line="141" />
            <source>File</source>
            <translation>Datei</translation>
        </message>
        <message>
            <location filename="../../ui/dialogs/export.py" line="165" />
            <source>“{name}” is there already.</source>
            <translation>„{name}“ gibt es schon.</translation>
        </message>
        <message>
            <location filename="../../ui/dialogs/export.py" line="59" />
            <source>Original</source>
            <translation>Original</translation>
        </message>
        <message>
            <location filename="../../ui/dialogs/export.py" line="67" />
            <location filename="../../ui/dialogs/export.py" line="170" />
            <location filename="../../ui/dialogs/export_results.py" line="52" />
            <source>Export</source>
            <translation>Exportieren</translation>
        </message>
        <message>
            <location filename="../../ui/dialogs/export.py" line="137" />
            <source>Choose a place</source>
            <translation>Ort wählen</translation>
        </message>
        <message>
            <location filename="../../ui/dialogs/export.py" line="170" />
            <location filename="../../studio/selection.py" line="26" />
            <source>Replace</source>
            <translation>Ersetzen</translation>
        </message>
        <message>
            <location filename="../../ui/dialogs/export.py" line="205" />
            <source>Look at the export</source>
            <translation>Export ansehen</translation>
        </message>
        <message>
            <location filename="../../ui/dialogs/export_form.py" line="15" />
            <source>Without loss, with transparency.</source>
            <translation>Verlustfrei, mit Transparenz.</translation>
        </message>
        <message>
            <location filename="../../ui/dialogs/export_form.py" line="16" />
            <source>Small; has no transparency.</source>
            <translation>Klein, ohne Transparenz.</translation>
        </message>
        <message>
            <location filename="../../ui/dialogs/export_form.py" line="17" />
            <source>Small, with transparency.</source>
            <translation>Klein, mit Transparenz.</translation>
        </message>
        <message>
            <location filename="../../ui/dialogs/export_form.py" line="18" />
            <source>All layers, for other painting programs.</source>
            <translation>Alle Ebenen, für andere Malprogramme.</translation>
        </message>
        <message>
            <location filename="../../ui/dialogs/export_form.py" line="22" />
            <location filename="../../ui/dialogs/new_picture.py" line="20" />
            <location filename="../../studio/palettes.py" line="82" />
            <source>White</source>
            <translation>Weiß</translation>
        </message>
        <message>
            <location filename="../../ui/dialogs/export_form.py" line="23" />
            <location filename="../../ui/dialogs/new_picture.py" line="21" />
            <location filename="../../studio/palettes.py" line="81" />
            <source>Grey</source>
            <translation>Grau</translation>
        </message>
        <message>
            <location filename="../../ui/dialogs/export_form.py" line="24" />
            <location filename="../../ui/dialogs/new_picture.py" line="22" />
            <location filename="../../studio/palettes.py" line="81" />
            <source>Black</source>
            <translation>Schwarz</translation>
        </message>
        <message>
            <location filename="../../ui/dialogs/export_form.py" line="25" />
            <source>Own</source>
            <translation>Eigener</translation>
        </message>
        <message>
            <location filename="../../ui/dialogs/export_form.py" line="40" />
            <location filename="../../ui/dialogs/export_form.py" line="157" />
            <location filename="../../ui/dialogs/new_picture.py" line="34" />
            <location filename="../../ui/dialogs/new_picture.py" line="48" />
            <location filename="../../studio/export.py" line="55" />
            <source>Format</source>
            <translation>Format</translation>
        </message>
        <message>
            <location filename="../../ui/dialogs/export_form.py" line="43" />
            <location filename="../../ui/dialogs/export_form.py" line="160" />
            <location filename="../../studio/export.py" line="57" />
            <source>Without loss</source>
            <translation>Verlustfrei</translation>
        </message>
        <message>
            <location filename="../../ui/dialogs/export_form.py" line="56" />
            <location filename="../../ui/dialogs/export_form.py" line="163" />
            <location filename="../../studio/export.py" line="61" />
            <source>Background</source>
            <translation>Hintergrund</translation>
        </message>
        <message>
            <location filename="../../ui/dialogs/export_form.py" line="59" />
            <source>Own background</source>
            <translation>Eigener Hintergrund</translation>
        </message>
        <message>
            <location filename="../../ui/dialogs/export_form.py" line="62" />
            <location filename="../../ui/dialogs/export_form.py" line="164" />
            <location filename="../../studio/export.py" line="62" />
            <source>Colour profile</source>
            <translation>Farbprofil</translation>
        </message>
        <message>
            <location filename="../../ui/dialogs/export_form.py" line="63" />
            <source>Machine-made mark</source>
            <translation>Kennzeichnung als maschinell erzeugt</translation>
        </message>
        <message>
            <location filename="../../ui/dialogs/export_form.py" line="65" />
            <source>Include what is needed to make it again</source>
            <translation>Beilegen, was zum erneuten Erzeugen nötig ist</translation>
        </message>
        <message>
            <location filename="../../ui/dialogs/export_form.py" line="116" />
            <source>Each file says what made it.</source>
            <translation>Jede Datei sagt, womit sie gemacht wurde.</translation>
        </message>
        <message>
            <location filename="../../ui/dialogs/export_form.py" line="155" />
            <source>sRGB, as all pictures here.</source>
            <translation>sRGB, wie alle Bilder hier.</translation>
        </message>
        <message>
            <location filename="../../ui/dialogs/export_form.py" line="168" />
            <source>Settings and hashes, to make it again.</source>
            <translation>Einstellungen und Prüfsummen, um es erneut zu erzeugen.</translation>
        </message>
        <message>
            <location filename="../../ui/dialogs/export_form.py" line="42" />
            <location filename="../../ui/dialogs/export_form.py" line="159" />
            <location filename="../../engines/image/upscale.py" line="52" />
            <location filename="../../studio/export.py" line="56" />
            <source>Quality</source>
            <translation>Qualität</translation>
        </message>
        <message>
            <location filename="../../ui/dialogs/export_form.py" line="110" />
            <source>No engine took part, so nothing is marked.</source>
            <translation>Keine Engine war beteiligt, daher keine Kennzeichnung.</translation>
        </message>
        <message>
            <location filename="../../ui/dialogs/export_form.py" line="112" />
            <source>The file says that it was {words}.</source>
            <translation>Die Datei sagt, dass sie {words} wurde.</translation>
        </message>
        <message>
            <location filename="../../ui/dialogs/export_form.py" line="149" />
            <location filename="../../ui/dialogs/export_form.py" line="47" />
            <location filename="../../studio/export.py" line="59" />
            <location filename="../../studio/export.py" line="48" />
            <source>Percent</source>
            <translation>Prozent</translation>
        </message>
        <message>
            <location filename="../../ui/dialogs/export_form.py" line="149" />
            <location filename="../../ui/dialogs/export_form.py" line="48" />
            <location filename="../../studio/export.py" line="60" />
            <location filename="../../studio/export.py" line="49" />
            <source>Longest side</source>
            <translation>Längste Seite</translation>
        </message>
        <message>
            <location filename="../../ui/dialogs/export_form.py" line="165" />
            <source>Machine-made</source>
            <translation>Maschinell</translation>
        </message>
        <message>
            <location filename="../../ui/dialogs/export_form.py" line="206" />
            <location filename="../../ui/dialogs/picture_size.py" line="57" />
            <location filename="../../ui/dialogs/picture_size.py" line="114" />
            <location filename="../../ui/window.py" line="246" />
            <location filename="../../ui/workspaces/size_desk.py" line="157" />
            <source>{width} × {height} px</source>
            <translation>{width} × {height} px</translation>
        </message>
        <message>
            <location filename="../../ui/dialogs/export_form.py" line="46" />
            <location filename="../../studio/export.py" line="47" />
            <source>As it is</source>
            <translation>Unverändert</translation>
        </message>
        <message>
            <location filename="../../ui/dialogs/export_form.py" line="169" />
            <source>Recipe</source>
            <translation>Rezept</translation>
        </message>
        <message>
            <location filename="../../ui/dialogs/export_loupe.py" line="46" />
            <source>Original and export, pixel by pixel</source>
            <translation>Original und Export, Pixel für Pixel</translation>
        </message>
        <message>
            <location filename="../../ui/dialogs/export_loupe.py" line="47" />
            <source>Drag, or use the arrow keys, to see another part</source>
            <translation>Ziehen oder Pfeiltasten zeigen eine andere Stelle</translation>
        </message>
        <message>
            <location filename="../../ui/dialogs/export_loupe.py" line="48" />
            <source>Drag to see another part</source>
            <translation>Ziehen zeigt eine andere Stelle</translation>
        </message>
        <message>
            <location filename="../../ui/dialogs/export_results.py" line="37" />
            <source>Files that are there already stay as they are.</source>
            <translation>Vorhandene Dateien bleiben, wie sie sind.</translation>
        </message>
        <message>
            <location filename="../../ui/dialogs/export_results.py" line="39" />
            <location filename="../../ui/dialogs/export_results.py" line="114" />
            <location filename="../../ui/workspaces/results_export.py" line="83" />
            <source>Export results</source>
            <translation>Ergebnisse exportieren</translation>
        </message>
        <message numerus="yes">
            <location filename="../../ui/dialogs/export_results.py" line="39" />
            <source>Export {count} results</source>
            <translation>
                <numerusform>{count} Ergebnis exportieren</numerusform>
                <numerusform>{count} Ergebnisse exportieren</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../ui/dialogs/export_results.py" line="45" />
            <location filename="../../ui/dialogs/export_results.py" line="88" />
            <source>Folder</source>
            <translation>Ordner</translation>
        </message>
        <message>
            <location filename="../../ui/dialogs/export_results.py" line="46" />
            <location filename="../../ui/dialogs/export_results.py" line="89" />
            <source>Names</source>
            <translation>Namen</translation>
        </message>
        <message>
            <location filename="../../ui/dialogs/export_results.py" line="85" />
            <source>Choose a folder</source>
            <translation>Ordner wählen</translation>
        </message>
        <message>
            <location filename="../../ui/dialogs/export_results.py" line="90" />
            <source>Of {named}</source>
            <translation>Aus {named}</translation>
        </message>
        <message>
            <location filename="../../ui/dialogs/key_editor.py" line="33" />
            <source>or press its key</source>
            <translation>oder Taste drücken</translation>
        </message>
        <message>
            <location filename="../../ui/dialogs/key_editor.py" line="33" />
            <source>Search by a key</source>
            <translation>Nach Taste suchen</translation>
        </message>
        <message>
            <location filename="../../ui/dialogs/key_editor.py" line="36" />
            <source>Press the new key</source>
            <translation>Neue Taste drücken</translation>
        </message>
        <message>
            <location filename="../../ui/dialogs/key_editor.py" line="36" />
            <source>New key</source>
            <translation>Neue Taste</translation>
        </message>
        <message>
            <location filename="../../ui/dialogs/key_editor.py" line="51" />
            <location filename="../../ui/dialogs/key_editor.py" line="52" />
            <source>Search by name</source>
            <translation>Nach Namen suchen</translation>
        </message>
        <message>
            <location filename="../../ui/dialogs/key_editor.py" line="57" />
            <source>Set of keys</source>
            <translation>Tastensatz</translation>
        </message>
        <message>
            <location filename="../../ui/dialogs/key_editor.py" line="64" />
            <source>Set</source>
            <translation>Satz</translation>
        </message>
        <message>
            <location filename="../../ui/dialogs/key_editor.py" line="83" />
            <source>Add a key</source>
            <translation>Taste hinzufügen</translation>
        </message>
        <message>
            <location filename="../../ui/dialogs/key_editor.py" line="84" />
            <source>Reset</source>
            <translation>Zurücksetzen</translation>
        </message>
        <message>
            <location filename="../../ui/dialogs/key_editor.py" line="85" />
            <source>Give it the keys of the set again</source>
            <translation>Wieder die Tasten des Satzes vergeben</translation>
        </message>
        <message>
            <location filename="../../ui/dialogs/key_editor.py" line="134" />
            <source>Keys of your own are bold.</source>
            <translation>Eigene Tasten sind fett.</translation>
        </message>
        <message>
            <location filename="../../ui/dialogs/key_editor.py" line="210" />
            <source>Press the key in place of {key}. Esc leaves it as it is.</source>
            <translation>Taste anstelle von {key} drücken. Esc lässt alles, wie es ist.</translation>
        </message>
        <message>
            <location filename="../../ui/dialogs/key_editor.py" line="214" />
            <source>Press the key to run it. Esc leaves it as it is.</source>
            <translation>Taste für den Befehl drücken. Esc lässt alles, wie es ist.</translation>
        </message>
        <message>
            <location filename="../../ui/dialogs/key_editor.py" line="237" />
            <source>{key} runs {action}. Take it away from there?</source>
            <translation>{key} löst „{action}“ aus. Dort wegnehmen?</translation>
        </message>
        <message>
            <location filename="../../ui/dialogs/key_editor.py" line="248" />
            <source>a recent file</source>
            <translation>eine zuletzt geöffnete Datei</translation>
        </message>
        <message>
            <location filename="../../ui/dialogs/key_editor.py" line="146" />
            <source>Nothing is found.</source>
            <translation>Nichts gefunden.</translation>
        </message>
        <message>
            <location filename="../../ui/dialogs/key_editor.py" line="151" />
            <source>Press another key in its place</source>
            <translation>Eine andere Taste an ihrer Stelle drücken</translation>
        </message>
        <message>
            <location filename="../../ui/dialogs/key_editor.py" line="154" />
            <source>Take {key} away</source>
            <translation>{key} entfernen</translation>
        </message>
        <message>
            <location filename="../../ui/dialogs/key_editor.py" line="165" />
            <source>No key runs it.</source>
            <translation>Keine Taste löst ihn aus.</translation>
        </message>
        <message>
            <location filename="../../ui/dialogs/key_editor.py" line="192" />
            <source>{key} runs nothing.</source>
            <translation>{key} löst nichts aus.</translation>
        </message>
        <message>
            <location filename="../../ui/dialogs/key_editor.py" line="242" />
            <source>Take it away</source>
            <translation>Wegnehmen</translation>
        </message>
        <message>
            <location filename="../../ui/dialogs/key_editor.py" line="243" />
            <source>Leave it</source>
            <translation>Behalten</translation>
        </message>
        <message>
            <location filename="../../ui/dialogs/key_editor.py" line="258" />
            <source>{action} has no key now.</source>
            <translation>„{action}“ hat nun keine Taste.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../ui/dialogs/key_editor.py" line="278" />
            <source>Your own keys of {count} actions are taken back.</source>
            <translation>
                <numerusform>Die eigenen Tasten von {count} Befehl sind zurückgesetzt.</numerusform>
                <numerusform>Die eigenen Tasten von {count} Befehlen sind zurückgesetzt.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../ui/dialogs/key_editor.py" line="282" />
            <source>There are no keys of your own.</source>
            <translation>Es gibt keine eigenen Tasten.</translation>
        </message>
        <message>
            <location filename="../../ui/dialogs/key_editor.py" line="279" />
            <source>Bring them back</source>
            <translation>Zurückholen</translation>
        </message>
        <message>
            <location filename="../../ui/dialogs/key_field.py" line="15" />
            <source>{key} closes and cancels, so it cannot run a command. Press another key.</source>
            <translation>{key} schließt und bricht ab und kann keinen Befehl auslösen. Eine andere Taste drücken.</translation>
        </message>
        <message>
            <location filename="../../ui/dialogs/key_field.py" line="16" />
            <source>{key} moves the canvas while it is held, so it cannot run a command. Press another key.</source>
            <translation>{key} verschiebt die Ansicht, solange gehalten, und kann keinen Befehl auslösen. Eine andere Taste drücken.</translation>
        </message>
        <message>
            <location filename="../../ui/dialogs/key_field.py" line="19" />
            <source>{key} turns the canvas while it is held, so it cannot run a command. Press another key.</source>
            <translation>{key} dreht die Ansicht, solange gehalten, und kann keinen Befehl auslösen. Eine andere Taste drücken.</translation>
        </message>
        <message>
            <location filename="../../ui/dialogs/key_field.py" line="24" />
            <source>{key} presses what has the focus, so it cannot run a command. Press another key.</source>
            <translation>{key} drückt, was den Fokus hat, und kann keinen Befehl auslösen. Eine andere Taste drücken.</translation>
        </message>
        <message>
            <location filename="../../ui/dialogs/key_field.py" line="28" />
            <source>{key} moves the canvas, so it cannot run a command. Press another key.</source>
            <translation>{key} verschiebt die Ansicht und kann keinen Befehl auslösen. Eine andere Taste drücken.</translation>
        </message>
        <message>
            <location filename="../../ui/dialogs/key_list.py" line="23" />
            <source>Elsewhere</source>
            <translation>Anderswo</translation>
        </message>
        <message>
            <location filename="../../ui/dialogs/key_list.py" line="46" />
            <source>Actions and their keys</source>
            <translation>Befehle und ihre Tasten</translation>
        </message>
        <message>
            <location filename="../../ui/dialogs/key_list.py" line="108" />
            <source>no key</source>
            <translation>keine Taste</translation>
        </message>
        <message>
            <location filename="../../ui/dialogs/key_list.py" line="108" />
            <source>your own</source>
            <translation>eigene</translation>
        </message>
        <message>
            <location filename="../../ui/dialogs/licences.py" line="22" />
            <location filename="../../ui/dialogs/licences.py" line="23" />
            <source>Licences</source>
            <translation>Lizenzen</translation>
        </message>
        <message>
            <location filename="../../ui/dialogs/licences.py" line="24" />
            <source>What Atelier is made of, and who made that.</source>
            <translation>Woraus Atelier besteht und wer es gemacht hat.</translation>
        </message>
        <message>
            <location filename="../../ui/dialogs/licences.py" line="27" />
            <source>Program, models and libraries</source>
            <translation>Programm, Modelle und Bibliotheken</translation>
        </message>
        <message>
            <location filename="../../ui/dialogs/licences.py" line="33" />
            <location filename="../../ui/dialogs/model_card.py" line="75" />
            <source>Licence</source>
            <translation>Lizenz</translation>
        </message>
        <message>
            <location filename="../../ui/dialogs/licences.py" line="48" />
            <source>Program</source>
            <translation>Programm</translation>
        </message>
        <message>
            <location filename="../../ui/dialogs/licences.py" line="49" />
            <source>Models</source>
            <translation>Modelle</translation>
        </message>
        <message>
            <location filename="../../ui/dialogs/licences.py" line="50" />
            <source>Libraries</source>
            <translation>Bibliotheken</translation>
        </message>
        <message>
            <location filename="../../ui/dialogs/licences.py" line="66" />
            <source>The licence comes without a text of its own.</source>
            <translation>Die Lizenz liegt ohne eigenen Text bei.</translation>
        </message>
        <message>
            <location filename="../../ui/dialogs/model_card.py" line="22" />
            <location filename="../../ui/workspaces/models.py" line="21" />
            <location filename="../../ui/workspaces/results_strip.py" line="267" />
            <source>Model card</source>
            <translation>Modellkarte</translation>
        </message>
        <message>
            <location filename="../../ui/dialogs/model_card.py" line="76" />
            <source>Made by</source>
            <translation>Urheber</translation>
        </message>
        <message>
            <location filename="../../ui/dialogs/model_card.py" line="77" />
            <source>Trained on</source>
            <translation>Trainiert mit</translation>
        </message>
        <message>
            <location filename="../../ui/dialogs/model_card.py" line="78" />
            <source>Measured</source>
            <translation>Gemessen</translation>
        </message>
        <message>
            <location filename="../../ui/dialogs/model_card.py" line="79" />
            <source>Limits</source>
            <translation>Grenzen</translation>
        </message>
        <message>
            <location filename="../../ui/dialogs/model_card.py" line="80" />
            <source>Goes wrong</source>
            <translation>Schwächen</translation>
        </message>
        <message>
            <location filename="../../ui/dialogs/model_card.py" line="81" />
            <source>Files</source>
            <translation>Dateien</translation>
        </message>
        <message>
            <location filename="../../ui/dialogs/model_card.py" line="22" />
            <source>Model cards</source>
            <translation>Modellkarten</translation>
        </message>
        <message>
            <location filename="../../ui/dialogs/name.py" line="35" />
            <location filename="../../ui/workspaces/palette_box.py" line="135" />
            <source>Name</source>
            <translation>Name</translation>
        </message>
        <message>
            <location filename="../../ui/dialogs/new_picture.py" line="14" />
            <source>Square</source>
            <translation>Quadrat</translation>
        </message>
        <message>
            <location filename="../../ui/dialogs/new_picture.py" line="15" />
            <source>Wide</source>
            <translation>Breit</translation>
        </message>
        <message>
            <location filename="../../ui/dialogs/new_picture.py" line="16" />
            <location filename="../../ui/navigator.py" line="214" />
            <source>Upright</source>
            <translation>Hochkant</translation>
        </message>
        <message>
            <location filename="../../ui/dialogs/new_picture.py" line="17" />
            <source>Own size</source>
            <translation>Eigene Größe</translation>
        </message>
        <message>
            <location filename="../../ui/dialogs/new_picture.py" line="23" />
            <location filename="../../ui/dialogs/treatment.py" line="65" />
            <location filename="../../studio/brushes.py" line="35" />
            <source>None</source>
            <translation>Ohne</translation>
        </message>
        <message>
            <location filename="../../ui/dialogs/new_picture.py" line="32" />
            <location filename="../../ui/start_page.py" line="57" />
            <source>New picture</source>
            <translation>Neues Bild</translation>
        </message>
        <message>
            <location filename="../../ui/dialogs/new_picture.py" line="35" />
            <location filename="../../ui/dialogs/new_picture.py" line="50" />
            <location filename="../../studio/brushes.py" line="36" />
            <location filename="../../studio/openraster.py" line="106" />
            <source>Paper</source>
            <translation>Papier</translation>
        </message>
        <message>
            <location filename="../../ui/dialogs/new_picture.py" line="33" />
            <location filename="../../ui/dialogs/picture_size.py" line="37" />
            <location filename="../../ui/dialogs/picture_size.py" line="105" />
            <location filename="../../ui/workspaces/draw_bar.py" line="168" />
            <location filename="../../engines/image/landscape.py" line="41" />
            <location filename="../../engines/image/retarget.py" line="25" />
            <location filename="../../engines/image/texture.py" line="20" />
            <source>Width</source>
            <translation>Breite</translation>
        </message>
        <message>
            <location filename="../../ui/dialogs/new_picture.py" line="33" />
            <location filename="../../ui/dialogs/picture_size.py" line="37" />
            <location filename="../../ui/dialogs/picture_size.py" line="105" />
            <location filename="../../engines/image/landscape.py" line="42" />
            <location filename="../../engines/image/retarget.py" line="26" />
            <location filename="../../engines/image/texture.py" line="21" />
            <source>Height</source>
            <translation>Höhe</translation>
        </message>
        <message>
            <location filename="../../ui/dialogs/new_picture.py" line="44" />
            <source>Swap width and height</source>
            <translation>Breite und Höhe tauschen</translation>
        </message>
        <message>
            <location filename="../../ui/dialogs/new_picture.py" line="54" />
            <source>Create</source>
            <translation>Erstellen</translation>
        </message>
        <message>
            <location filename="../../ui/dialogs/picture_size.py" line="32" />
            <location filename="../../ui/dialogs/picture_size.py" line="33" />
            <location filename="../../ui/workspaces/size_desk.py" line="77" />
            <source>Image size</source>
            <translation>Bildgröße</translation>
        </message>
        <message>
            <location filename="../../ui/dialogs/picture_size.py" line="34" />
            <source>All layers are resampled to another size.</source>
            <translation>Alle Ebenen werden auf eine andere Größe umgerechnet.</translation>
        </message>
        <message>
            <location filename="../../ui/dialogs/picture_size.py" line="39" />
            <location filename="../../ui/workspaces/transform_bar.py" line="40" />
            <source>Keep proportion</source>
            <translation>Proportionen beibehalten</translation>
        </message>
        <message>
            <location filename="../../ui/dialogs/picture_size.py" line="39" />
            <source>Keep the proportion</source>
            <translation>Proportionen beibehalten</translation>
        </message>
        <message>
            <location filename="../../ui/dialogs/picture_size.py" line="47" />
            <location filename="../../ui/dialogs/picture_size.py" line="60" />
            <location filename="../../ui/workspaces/transform_bar.py" line="19" />
            <location filename="../../engines/image/upscale.py" line="51" />
            <source>Scale</source>
            <translation>Skalierung</translation>
        </message>
        <message>
            <location filename="../../ui/dialogs/picture_size.py" line="49" />
            <location filename="../../ui/dialogs/picture_size.py" line="61" />
            <source>Resampling</source>
            <translation>Neuberechnung</translation>
        </message>
        <message>
            <location filename="../../ui/dialogs/picture_size.py" line="57" />
            <location filename="../../ui/dialogs/picture_size.py" line="114" />
            <source>Now</source>
            <translation>Jetzt</translation>
        </message>
        <message>
            <location filename="../../ui/dialogs/picture_size.py" line="62" />
            <source>Resample</source>
            <translation>Neu berechnen</translation>
        </message>
        <message>
            <location filename="../../ui/dialogs/picture_size.py" line="101" />
            <location filename="../../ui/dialogs/picture_size.py" line="102" />
            <location filename="../../ui/workspaces/size_desk.py" line="89" />
            <source>Canvas size</source>
            <translation>Leinwandgröße</translation>
        </message>
        <message>
            <location filename="../../ui/dialogs/picture_size.py" line="103" />
            <source>The picture keeps its pixels; what has no room is cut.</source>
            <translation>Das Bild behält seine Pixel; was keinen Platz hat, wird abgeschnitten.</translation>
        </message>
        <message>
            <location filename="../../ui/dialogs/picture_size.py" line="117" />
            <source>Picture lies</source>
            <translation>Position</translation>
        </message>
        <message>
            <location filename="../../ui/dialogs/picture_size.py" line="118" />
            <location filename="../../ui/workspaces/words_way.py" line="171" />
            <source>Change</source>
            <translation>Ändern</translation>
        </message>
        <message>
            <location filename="../../ui/dialogs/picture_size.py" line="133" />
            <source>top left</source>
            <translation>oben links</translation>
        </message>
        <message>
            <location filename="../../ui/dialogs/picture_size.py" line="133" />
            <source>top</source>
            <translation>oben</translation>
        </message>
        <message>
            <location filename="../../ui/dialogs/picture_size.py" line="133" />
            <source>top right</source>
            <translation>oben rechts</translation>
        </message>
        <message>
            <location filename="../../ui/dialogs/picture_size.py" line="134" />
            <source>left</source>
            <translation>links</translation>
        </message>
        <message>
            <location filename="../../ui/dialogs/picture_size.py" line="134" />
            <source>in the middle</source>
            <translation>in der Mitte</translation>
        </message>
        <message>
            <location filename="../../ui/dialogs/picture_size.py" line="134" />
            <source>right</source>
            <translation>rechts</translation>
        </message>
        <message>
            <location filename="../../ui/dialogs/picture_size.py" line="135" />
            <source>bottom left</source>
            <translation>unten links</translation>
        </message>
        <message>
            <location filename="../../ui/dialogs/picture_size.py" line="135" />
            <source>bottom</source>
            <translation>unten</translation>
        </message>
        <message>
            <location filename="../../ui/dialogs/picture_size.py" line="135" />
            <source>bottom right</source>
            <translation>unten rechts</translation>
        </message>
        <message>
            <location filename="../../ui/dialogs/picture_size.py" line="49" />
            <source>Smooth</source>
            <translation>Weich</translation>
        </message>
        <message>
            <location filename="../../ui/dialogs/picture_size.py" line="49" />
            <source>Hard pixels</source>
            <translation>Harte Pixel</translation>
        </message>
        <message>
            <location filename="../../ui/dialogs/problem.py" line="53" />
            <location filename="../../ui/dialogs/report.py" line="31" />
            <source>Report</source>
            <translation>Bericht</translation>
        </message>
        <message>
            <location filename="../../ui/dialogs/problem.py" line="44" />
            <location filename="../../ui/dialogs/report.py" line="40" />
            <source>Copied</source>
            <translation>Kopiert</translation>
        </message>
        <message>
            <location filename="../../ui/dialogs/problem.py" line="33" />
            <source>Details</source>
            <translation>Einzelheiten</translation>
        </message>
        <message>
            <location filename="../../ui/dialogs/problem.py" line="35" />
            <source>Copy report</source>
            <translation>Bericht kopieren</translation>
        </message>
        <message>
            <location filename="../../ui/dialogs/report.py" line="19" />
            <location filename="../../ui/dialogs/report.py" line="20" />
            <source>Diagnostics report</source>
            <translation>Diagnosebericht</translation>
        </message>
        <message>
            <location filename="../../ui/dialogs/report.py" line="21" />
            <source>Versions, system and the newest messages, without your name and folders. Nothing is sent: copy it where you want it.</source>
            <translation>Versionen, System und die neuesten Meldungen, ohne Namen und Ordner. Nichts wird gesendet: bei Bedarf kopieren.</translation>
        </message>
        <message>
            <location filename="../../ui/dialogs/report.py" line="33" />
            <location filename="../../ui/workspaces/clipboard.py" line="62" />
            <location filename="../../ui/workspaces/clipboard.py" line="82" />
            <location filename="../../ui/workspaces/results_desk.py" line="210" />
            <location filename="../../ui/workspaces/results_strip.py" line="256" />
            <source>Copy</source>
            <translation>Kopieren</translation>
        </message>
        <message>
            <location filename="../../ui/dialogs/result.py" line="40" />
            <location filename="../../ui/dialogs/result.py" line="111" />
            <location filename="../../ui/dialogs/result.py" line="135" />
            <source>Result</source>
            <translation>Ergebnis</translation>
        </message>
        <message>
            <location filename="../../ui/dialogs/result.py" line="54" />
            <location filename="../../ui/dialogs/result.py" line="87" />
            <source>Compare with the drawing</source>
            <translation>Mit der Zeichnung vergleichen</translation>
        </message>
        <message>
            <location filename="../../ui/dialogs/result.py" line="112" />
            <source>{name}, seed {seed}</source>
            <translation>{name}, Startwert {seed}</translation>
        </message>
        <message>
            <location filename="../../ui/dialogs/result.py" line="140" />
            <source>Made</source>
            <translation>Erzeugt</translation>
        </message>
        <message>
            <location filename="../../ui/dialogs/result.py" line="164" />
            <source>yes</source>
            <translation>ja</translation>
        </message>
        <message>
            <location filename="../../ui/dialogs/result.py" line="164" />
            <source>no</source>
            <translation>nein</translation>
        </message>
        <message>
            <location filename="../../ui/dialogs/result.py" line="56" />
            <location filename="../../ui/workspaces/results_strip.py" line="36" />
            <location filename="../../ui/workspaces/results_strip.py" line="259" />
            <source>Take its settings</source>
            <translation>Einstellungen übernehmen</translation>
        </message>
        <message>
            <location filename="../../ui/dialogs/result.py" line="57" />
            <location filename="../../ui/workspaces/results_strip.py" line="31" />
            <location filename="../../ui/workspaces/results_strip.py" line="253" />
            <source>Use as layer</source>
            <translation>Als Ebene verwenden</translation>
        </message>
        <message>
            <location filename="../../ui/dialogs/result.py" line="87" />
            <source>Without the drawing</source>
            <translation>Ohne die Zeichnung</translation>
        </message>
        <message>
            <location filename="../../ui/dialogs/result.py" line="103" />
            <source>Drawing</source>
            <translation>Zeichnung</translation>
        </message>
        <message>
            <location filename="../../ui/dialogs/result.py" line="146" />
            <source>Computed on</source>
            <translation>Berechnet auf</translation>
        </message>
        <message>
            <location filename="../../ui/dialogs/result.py" line="156" />
            <source>Nothing is known of how it was made.</source>
            <translation>Wie es gemacht wurde, ist nicht bekannt.</translation>
        </message>
        <message>
            <location filename="../../ui/dialogs/result.py" line="145" />
            <source>Model</source>
            <translation>Modell</translation>
        </message>
        <message>
            <location filename="../../ui/dialogs/result.py" line="149" />
            <source>Made of</source>
            <translation>Gemacht aus</translation>
        </message>
        <message>
            <location filename="../../ui/dialogs/settings.py" line="72" />
            <location filename="../../ui/dialogs/settings.py" line="73" />
            <source>Search the settings</source>
            <translation>Einstellungen durchsuchen</translation>
        </message>
        <message>
            <location filename="../../ui/dialogs/settings.py" line="100" />
            <source> Keys are under Keyboard.</source>
            <translation> Tasten stehen unter „Tastatur“.</translation>
        </message>
        <message>
            <location filename="../../ui/dialogs/settings.py" line="102" />
            <source>No setting is called “{text}”.{elsewhere}</source>
            <translation>Keine Einstellung heißt „{text}“.{elsewhere}</translation>
        </message>
        <message>
            <location filename="../../ui/dialogs/settings.py" line="42" />
            <source>all</source>
            <translation>alle</translation>
        </message>
        <message>
            <location filename="../../ui/dialogs/settings.py" line="58" />
            <location filename="../../ui/dialogs/settings.py" line="67" />
            <source>Restore defaults</source>
            <translation>Standard wiederherstellen</translation>
        </message>
        <message>
            <location filename="../../ui/dialogs/settings.py" line="67" />
            <source>Reset all keys</source>
            <translation>Alle Tasten zurücksetzen</translation>
        </message>
        <message>
            <location filename="../../ui/dialogs/settings.py" line="49" />
            <source>General</source>
            <translation>Allgemein</translation>
        </message>
        <message>
            <location filename="../../ui/dialogs/settings.py" line="49" />
            <source>Keyboard</source>
            <translation>Tastatur</translation>
        </message>
        <message>
            <location filename="../../ui/dialogs/text.py" line="26" />
            <location filename="../../ui/dialogs/text.py" line="116" />
            <location filename="../../ui/workspaces/text_desk.py" line="27" />
            <source>Text</source>
            <translation>Text</translation>
        </message>
        <message>
            <location filename="../../ui/dialogs/text.py" line="33" />
            <location filename="../../ui/dialogs/text.py" line="61" />
            <source>Font</source>
            <translation>Schrift</translation>
        </message>
        <message>
            <location filename="../../ui/dialogs/text.py" line="41" />
            <source>Bold</source>
            <translation>Fett</translation>
        </message>
        <message>
            <location filename="../../ui/dialogs/text.py" line="42" />
            <source>Italic</source>
            <translation>Kursiv</translation>
        </message>
        <message>
            <location filename="../../ui/dialogs/text.py" line="46" />
            <location filename="../../ui/dialogs/text.py" line="63" />
            <source>Alignment</source>
            <translation>Ausrichtung</translation>
        </message>
        <message>
            <location filename="../../ui/dialogs/text.py" line="68" />
            <source>Add as layer (Ctrl+Return)</source>
            <translation>Als Ebene hinzufügen (Strg+Return)</translation>
        </message>
        <message>
            <location filename="../../ui/dialogs/text.py" line="117" />
            <source>Write here</source>
            <translation>Hier schreiben</translation>
        </message>
        <message>
            <location filename="../../ui/dialogs/text.py" line="45" />
            <source>Left</source>
            <translation>Links</translation>
        </message>
        <message>
            <location filename="../../ui/dialogs/text.py" line="45" />
            <location filename="../../studio/pictures.py" line="27" />
            <source>Centre</source>
            <translation>Zentriert</translation>
        </message>
        <message>
            <location filename="../../ui/dialogs/text.py" line="45" />
            <source>Right</source>
            <translation>Rechts</translation>
        </message>
        <message>
            <location filename="../../ui/dialogs/text.py" line="67" />
            <source>Add as layer</source>
            <translation>Als Ebene hinzufügen</translation>
        </message>
        <message>
            <location filename="../../ui/dialogs/treatment.py" line="67" />
            <location filename="../../ui/dialogs/treatment.py" line="72" />
            <source>Colour hints</source>
            <translation>Farbhinweise</translation>
        </message>
        <message>
            <location filename="../../ui/dialogs/treatment.py" line="68" />
            <source>A layer with spots of the colours you want</source>
            <translation>Eine Ebene mit Flecken der gewünschten Farben</translation>
        </message>
        <message>
            <location filename="../../ui/dialogs/unsaved.py" line="31" />
            <source>Save the changes to “{title}”?</source>
            <translation>Änderungen an „{title}“ speichern?</translation>
        </message>
        <message>
            <location filename="../../ui/dialogs/unsaved.py" line="32" />
            <source>Changes that are not saved are lost.</source>
            <translation>Nicht gespeicherte Änderungen gehen verloren.</translation>
        </message>
        <message>
            <location filename="../../ui/dialogs/unsaved.py" line="39" />
            <location filename="../../studio/session.py" line="352" />
            <source>Discard</source>
            <translation>Verwerfen</translation>
        </message>
        <message>
            <location filename="../../ui/drawing_choices.py" line="113" />
            <source>Linear: along the line</source>
            <translation>Linear: entlang der Linie</translation>
        </message>
        <message>
            <location filename="../../ui/drawing_choices.py" line="114" />
            <source>Radial: around the beginning of the line</source>
            <translation>Radial: rund um den Anfang der Linie</translation>
        </message>
        <message>
            <location filename="../../ui/drawing_choices.py" line="115" />
            <source>Reflected: to both sides of the beginning</source>
            <translation>Gespiegelt: zu beiden Seiten des Anfangs</translation>
        </message>
        <message>
            <location filename="../../ui/drawing_choices.py" line="116" />
            <source>Conical: once around the beginning</source>
            <translation>Konisch: einmal um den Anfang</translation>
        </message>
        <message>
            <location filename="../../ui/drawing_choices.py" line="120" />
            <source>Outline in the colour in hand</source>
            <translation>Kontur in der Vordergrundfarbe</translation>
        </message>
        <message>
            <location filename="../../ui/drawing_choices.py" line="121" />
            <source>Filled with the colour in hand</source>
            <translation>Gefüllt mit der Vordergrundfarbe</translation>
        </message>
        <message>
            <location filename="../../ui/drawing_choices.py" line="122" />
            <source>Outline in the colour in hand, filled with the colour behind</source>
            <translation>Kontur in der Vordergrundfarbe, gefüllt mit der Hintergrundfarbe</translation>
        </message>
        <message>
            <location filename="../../ui/figure_tools.py" line="21" />
            <location filename="../../ui/workspaces/draw_bar.py" line="24" />
            <source>Line</source>
            <translation>Linie</translation>
        </message>
        <message>
            <location filename="../../ui/figure_tools.py" line="22" />
            <location filename="../../ui/workspaces/draw_bar.py" line="25" />
            <source>Rectangle</source>
            <translation>Rechteck</translation>
        </message>
        <message>
            <location filename="../../ui/figure_tools.py" line="23" />
            <location filename="../../ui/workspaces/draw_bar.py" line="26" />
            <source>Ellipse</source>
            <translation>Ellipse</translation>
        </message>
        <message>
            <location filename="../../ui/figure_tools.py" line="24" />
            <location filename="../../ui/workspaces/draw_bar.py" line="27" />
            <source>Polygon</source>
            <translation>Polygon</translation>
        </message>
        <message>
            <location filename="../../ui/filing.py" line="265" />
            <source>{words} · {much} new</source>
            <translation>{words} · {much} neu</translation>
        </message>
        <message>
            <location filename="../../ui/filing.py" line="48" />
            <source>Projects and pictures (*{ending} {pictures});;Projects (*{ending});;Pictures ({pictures});;All files (*)</source>
            <translation>Projekte und Bilder (*{ending} {pictures});;Projekte (*{ending});;Bilder ({pictures});;Alle Dateien (*)</translation>
        </message>
        <message>
            <location filename="../../ui/filing.py" line="92" />
            <source>Saved as {name}.</source>
            <translation>Als {name} gespeichert.</translation>
        </message>
        <message>
            <location filename="../../ui/filing.py" line="54" />
            <source>Open</source>
            <translation>Öffnen</translation>
        </message>
        <message>
            <location filename="../../ui/filing.py" line="82" />
            <source>Save project</source>
            <translation>Projekt speichern</translation>
        </message>
        <message>
            <location filename="../../ui/filing.py" line="84" />
            <source>Projects (*{ending})</source>
            <translation>Projekte (*{ending})</translation>
        </message>
        <message>
            <location filename="../../ui/filing.py" line="179" />
            <source>Open a picture to see those of its tools too.</source>
            <translation>Mit einem offenen Bild stehen hier auch die seiner Werkzeuge.</translation>
        </message>
        <message>
            <location filename="../../ui/filing.py" line="193" />
            <location filename="../../studio/diagnostics.py" line="60" />
            <location filename="../../studio/session.py" line="281" />
            <source>Versions</source>
            <translation>Versionen</translation>
        </message>
        <message>
            <location filename="../../ui/filing.py" line="194" />
            <source>The states that were saved lately. Restoring one is a step that Undo takes back.</source>
            <translation>Die zuletzt gespeicherten Zustände. Zurückholen ist ein Schritt, den „Rückgängig“ zurücknimmt.</translation>
        </message>
        <message>
            <location filename="../../ui/filing.py" line="209" />
            <source>Recover unsaved work</source>
            <translation>Ungespeicherte Arbeit wiederherstellen</translation>
        </message>
        <message>
            <location filename="../../ui/filing.py" line="210" />
            <source>The program ended before this was saved. What you do not take now is offered again.</source>
            <translation>Das Programm endete, bevor dies gespeichert war. Was jetzt liegen bleibt, wird wieder angeboten.</translation>
        </message>
        <message>
            <location filename="../../ui/filing.py" line="214" />
            <location filename="../../studio/session.py" line="344" />
            <source>Recover</source>
            <translation>Wiederherstellen</translation>
        </message>
        <message>
            <location filename="../../ui/filing.py" line="214" />
            <source>Not now</source>
            <translation>Nicht jetzt</translation>
        </message>
        <message>
            <location filename="../../ui/filing.py" line="197" />
            <source>Open as a new picture</source>
            <translation>Als neues Bild öffnen</translation>
        </message>
        <message>
            <location filename="../../ui/filing.py" line="232" />
            <source>{wide} × {high} pixels</source>
            <translation>{wide} × {high} Pixel</translation>
        </message>
        <message>
            <location filename="../../ui/filing.py" line="74" />
            <source>Saved.</source>
            <translation>Gespeichert.</translation>
        </message>
        <message>
            <location filename="../../ui/filing.py" line="122" />
            <source>Exported {path}.</source>
            <translation>{path} exportiert.</translation>
        </message>
        <message>
            <location filename="../../ui/filing.py" line="213" />
            <location filename="../../ui/workspaces/results_strip.py" line="101" />
            <source>Results</source>
            <translation>Ergebnisse</translation>
        </message>
        <message>
            <location filename="../../ui/fill_tool.py" line="12" />
            <location filename="../../ui/workspaces/brush_bar.py" line="27" />
            <source>Fill</source>
            <translation>Füllen</translation>
        </message>
        <message>
            <location filename="../../ui/floating.py" line="106" />
            <source>Lift</source>
            <translation>Anheben</translation>
        </message>
        <message>
            <location filename="../../ui/forms.py" line="176" />
            <location filename="../../ui/workspaces/sketch_actions.py" line="52" />
            <location filename="../../ui/workspaces/ways.py" line="40" />
            <source>Another seed</source>
            <translation>Neuer Startwert</translation>
        </message>
        <message>
            <location filename="../../ui/gradient_tool.py" line="46" />
            <source>Get the layers ready</source>
            <translation>Ebenen vorbereiten</translation>
        </message>
        <message>
            <location filename="../../ui/gradient_tool.py" line="46" />
            <location filename="../../ui/workspaces/draw_desk.py" line="22" />
            <source>Gradient</source>
            <translation>Farbverlauf</translation>
        </message>
        <message>
            <location filename="../../ui/job_list.py" line="26" />
            <location filename="../../ui/job_list.py" line="104" />
            <source>Pause</source>
            <translation>Anhalten</translation>
        </message>
        <message>
            <location filename="../../ui/job_list.py" line="28" />
            <source>Cancel all</source>
            <translation>Alle abbrechen</translation>
        </message>
        <message>
            <location filename="../../ui/job_list.py" line="29" />
            <source>Clear finished</source>
            <translation>Beendete entfernen</translation>
        </message>
        <message>
            <location filename="../../ui/job_list.py" line="31" />
            <location filename="../../ui/reasons.py" line="18" />
            <source>Nothing is being made.</source>
            <translation>Gerade läuft nichts.</translation>
        </message>
        <message>
            <location filename="../../ui/job_list.py" line="104" />
            <source>Go on</source>
            <translation>Fortfahren</translation>
        </message>
        <message>
            <location filename="../../ui/job_list.py" line="112" />
            <source>Paused: nothing new is begun, Live rests too. What runs goes on to its next step and waits there; files are still read and written.</source>
            <translation>Angehalten: Nichts Neues beginnt, auch Live ruht. Laufendes geht bis zum nächsten Schritt und wartet dort; Dateien werden weiter gelesen und geschrieben.</translation>
        </message>
        <message>
            <location filename="../../ui/job_rows.py" line="43" />
            <source>Progress of “{title}”</source>
            <translation>Fortschritt von „{title}“</translation>
        </message>
        <message>
            <location filename="../../ui/job_rows.py" line="45" />
            <source>Do “{title}” next</source>
            <translation>„{title}“ als Nächstes ausführen</translation>
        </message>
        <message>
            <location filename="../../ui/job_rows.py" line="45" />
            <source>Do next</source>
            <translation>Als Nächstes ausführen</translation>
        </message>
        <message>
            <location filename="../../ui/job_rows.py" line="48" />
            <source>Do “{title}” sooner</source>
            <translation>„{title}“ früher ausführen</translation>
        </message>
        <message>
            <location filename="../../ui/job_rows.py" line="48" />
            <source>Sooner</source>
            <translation>Früher</translation>
        </message>
        <message>
            <location filename="../../ui/job_rows.py" line="51" />
            <source>Do “{title}” later</source>
            <translation>„{title}“ später ausführen</translation>
        </message>
        <message>
            <location filename="../../ui/job_rows.py" line="51" />
            <source>Later</source>
            <translation>Später</translation>
        </message>
        <message>
            <location filename="../../ui/job_rows.py" line="55" />
            <source>Try “{title}” again</source>
            <translation>„{title}“ erneut versuchen</translation>
        </message>
        <message>
            <location filename="../../ui/job_rows.py" line="57" />
            <source>Try again</source>
            <translation>Erneut versuchen</translation>
        </message>
        <message>
            <location filename="../../ui/job_rows.py" line="60" />
            <location filename="../../ui/job_status.py" line="79" />
            <source>Cancel “{title}”</source>
            <translation>„{title}“ abbrechen</translation>
        </message>
        <message>
            <location filename="../../ui/job_status.py" line="35" />
            <source>Progress</source>
            <translation>Fortschritt</translation>
        </message>
        <message>
            <location filename="../../ui/job_status.py" line="86" />
            <source>{title}: paused</source>
            <translation>{title}: angehalten</translation>
        </message>
        <message numerus="yes">
            <location filename="../../ui/job_status.py" line="99" />
            <source>Jobs and notices: {count} new problems</source>
            <translation>
                <numerusform>Aufträge und Meldungen: {count} neues Problem</numerusform>
                <numerusform>Aufträge und Meldungen: {count} neue Probleme</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../ui/job_status.py" line="83" />
            <location filename="../../ui/job_words.py" line="47" />
            <source>Paused</source>
            <translation>Angehalten</translation>
        </message>
        <message numerus="yes">
            <location filename="../../ui/job_status.py" line="91" />
            <source>({count} more)</source>
            <translation>
                <numerusform>({count} weiterer)</numerusform>
                <numerusform>({count} weitere)</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../ui/job_status.py" line="90" />
            <source>waiting</source>
            <translation>wartet</translation>
        </message>
        <message>
            <location filename="../../ui/job_words.py" line="27" />
            <source>{hours}:{minutes} h</source>
            <translation>{hours}:{minutes} h</translation>
        </message>
        <message>
            <location filename="../../ui/job_words.py" line="41" />
            <source>Failed after {time}</source>
            <translation>Gescheitert nach {time}</translation>
        </message>
        <message>
            <location filename="../../ui/job_words.py" line="24" />
            <source>{seconds} s</source>
            <translation>{seconds} s</translation>
        </message>
        <message>
            <location filename="../../ui/job_words.py" line="26" />
            <source>{minutes}:{seconds} min</source>
            <translation>{minutes}:{seconds} min</translation>
        </message>
        <message>
            <location filename="../../ui/job_words.py" line="38" />
            <source>Done in {time}</source>
            <translation>Fertig in {time}</translation>
        </message>
        <message>
            <location filename="../../ui/job_words.py" line="40" />
            <location filename="../../studio/job.py" line="32" />
            <source>Cancelled</source>
            <translation>Abgebrochen</translation>
        </message>
        <message>
            <location filename="../../ui/job_words.py" line="34" />
            <source>Waiting; all are paused</source>
            <translation>Wartet; alle sind angehalten</translation>
        </message>
        <message>
            <location filename="../../ui/job_words.py" line="34" />
            <location filename="../../studio/job.py" line="28" />
            <source>Waiting</source>
            <translation>Wartet</translation>
        </message>
        <message>
            <location filename="../../ui/job_words.py" line="47" />
            <source>Pauses when its present step is done</source>
            <translation>Hält nach dem jetzigen Schritt an</translation>
        </message>
        <message>
            <location filename="../../ui/job_words.py" line="49" />
            <location filename="../../studio/job.py" line="29" />
            <source>Running</source>
            <translation>Läuft</translation>
        </message>
        <message>
            <location filename="../../ui/job_words.py" line="53" />
            <source>about {time} left</source>
            <translation>noch etwa {time}</translation>
        </message>
        <message>
            <location filename="../../ui/language.py" line="101" />
            <source>HH:mm</source>
            <comment>how a time is written</comment>
            <translation>HH:mm</translation>
        </message>
        <message>
            <location filename="../../ui/lettering.py" line="95" />
            <source>There are no letters to be seen.</source>
            <translation>Es sind keine Buchstaben zu sehen.</translation>
        </message>
        <message>
            <location filename="../../ui/lettering.py" line="96" />
            <source>The text is empty, or the font has no such letters.</source>
            <translation>Der Text ist leer, oder die Schrift hat diese Buchstaben nicht.</translation>
        </message>
        <message>
            <location filename="../../ui/lettering.py" line="97" />
            <source>Write something, or choose another font.</source>
            <translation>Etwas schreiben oder eine andere Schrift wählen.</translation>
        </message>
        <message>
            <location filename="../../ui/lettering.py" line="103" />
            <source>The text is too large.</source>
            <translation>Der Text ist zu groß.</translation>
        </message>
        <message>
            <location filename="../../ui/lettering.py" line="104" />
            <source>It needs {width}×{height} pixels; each side may have {largest}.</source>
            <translation>Er braucht {width}×{height} Pixel; jede Seite darf {largest} haben.</translation>
        </message>
        <message>
            <location filename="../../ui/lettering.py" line="110" />
            <source>Choose a smaller size, or break it into lines.</source>
            <translation>Eine kleinere Größe wählen oder in Zeilen umbrechen.</translation>
        </message>
        <message>
            <location filename="../../ui/move_tool.py" line="116" />
            <location filename="../../ui/workspaces/move_desk.py" line="27" />
            <source>Move</source>
            <translation>Verschieben</translation>
        </message>
        <message>
            <location filename="../../ui/navigator.py" line="59" />
            <source>The whole picture</source>
            <translation>Das ganze Bild</translation>
        </message>
        <message>
            <location filename="../../ui/navigator.py" line="131" />
            <source>Zoom</source>
            <translation>Zoom</translation>
        </message>
        <message>
            <location filename="../../ui/navigator.py" line="138" />
            <location filename="../../ui/workspaces/view_actions.py" line="37" />
            <source>Mirror the view</source>
            <translation>Ansicht spiegeln</translation>
        </message>
        <message>
            <location filename="../../ui/navigator.py" line="138" />
            <source>Mirror the view (M)</source>
            <translation>Ansicht spiegeln (M)</translation>
        </message>
        <message>
            <location filename="../../ui/navigator.py" line="208" />
            <source>Mirrored</source>
            <translation>Gespiegelt</translation>
        </message>
        <message>
            <location filename="../../ui/navigator.py" line="215" />
            <source>{words}. Click to see the picture upright again.</source>
            <translation>{words}. Ein Klick stellt die Ansicht wieder gerade.</translation>
        </message>
        <message>
            <location filename="../../ui/navigator.py" line="157" />
            <location filename="../../ui/workspaces/view_actions.py" line="27" />
            <source>Turn left</source>
            <translation>Nach links drehen</translation>
        </message>
        <message>
            <location filename="../../ui/navigator.py" line="157" />
            <source>Turn left (Ctrl+4)</source>
            <translation>Nach links drehen (Strg+4)</translation>
        </message>
        <message>
            <location filename="../../ui/navigator.py" line="161" />
            <location filename="../../ui/workspaces/view_actions.py" line="28" />
            <source>Turn right</source>
            <translation>Nach rechts drehen</translation>
        </message>
        <message>
            <location filename="../../ui/navigator.py" line="161" />
            <source>Turn right (Ctrl+6)</source>
            <translation>Nach rechts drehen (Strg+6)</translation>
        </message>
        <message>
            <location filename="../../ui/navigator.py" line="165" />
            <location filename="../../ui/workspaces/brush_bar.py" line="52" />
            <location filename="../../ui/workspaces/view_actions.py" line="26" />
            <source>Fit to window</source>
            <translation>Einpassen</translation>
        </message>
        <message>
            <location filename="../../ui/navigator.py" line="165" />
            <location filename="../../ui/workspaces/brush_bar.py" line="52" />
            <source>Fit to window (Ctrl+0)</source>
            <translation>Ins Fenster einpassen (Strg+0)</translation>
        </message>
        <message>
            <location filename="../../ui/navigator.py" line="166" />
            <source>Close the navigator</source>
            <translation>Navigator schließen</translation>
        </message>
        <message>
            <location filename="../../ui/navigator.py" line="210" />
            <source>Turned by {angle} and mirrored</source>
            <translation>Um {angle} gedreht und gespiegelt</translation>
        </message>
        <message>
            <location filename="../../ui/navigator.py" line="212" />
            <source>Turned by {angle}</source>
            <translation>Um {angle} gedreht</translation>
        </message>
        <message>
            <location filename="../../ui/readout.py" line="22" />
            <source>{wide} × {high} px</source>
            <translation>{wide} × {high} px</translation>
        </message>
        <message>
            <location filename="../../ui/readout.py" line="27" />
            <source>{across}, {down} px</source>
            <translation>{across}, {down} px</translation>
        </message>
        <message>
            <location filename="../../ui/readout.py" line="35" />
            <source>{length} px, {angle}°</source>
            <translation>{length} px, {angle}°</translation>
        </message>
        <message>
            <location filename="../../ui/reasons.py" line="7" />
            <source>It cannot be done now.</source>
            <translation>Das geht gerade nicht.</translation>
        </message>
        <message>
            <location filename="../../ui/reasons.py" line="9" />
            <source>There is nothing to take back.</source>
            <translation>Es gibt nichts zurückzunehmen.</translation>
        </message>
        <message>
            <location filename="../../ui/reasons.py" line="10" />
            <source>Nothing was taken back.</source>
            <translation>Es wurde nichts zurückgenommen.</translation>
        </message>
        <message>
            <location filename="../../ui/reasons.py" line="11" />
            <location filename="../../ui/reasons.py" line="12" />
            <location filename="../../ui/reasons.py" line="13" />
            <location filename="../../ui/reasons.py" line="14" />
            <location filename="../../ui/reasons.py" line="15" />
            <source>No picture is open.</source>
            <translation>Es ist kein Bild offen.</translation>
        </message>
        <message>
            <location filename="../../ui/reasons.py" line="16" />
            <source>The project was not saved yet.</source>
            <translation>Das Projekt wurde noch nicht gespeichert.</translation>
        </message>
        <message>
            <location filename="../../ui/reasons.py" line="17" />
            <source>A picture is being made.</source>
            <translation>Gerade entsteht ein Bild.</translation>
        </message>
        <message>
            <location filename="../../ui/reasons.py" line="19" />
            <source>There are no results yet.</source>
            <translation>Es gibt noch keine Ergebnisse.</translation>
        </message>
        <message>
            <location filename="../../ui/reasons.py" line="20" />
            <location filename="../../ui/reasons.py" line="21" />
            <source>There is no reference.</source>
            <translation>Es gibt keine Referenz.</translation>
        </message>
        <message>
            <location filename="../../ui/reasons.py" line="22" />
            <source>It is the topmost already.</source>
            <translation>Sie ist schon die oberste.</translation>
        </message>
        <message>
            <location filename="../../ui/reasons.py" line="23" />
            <source>It is the lowest already.</source>
            <translation>Sie ist schon die unterste.</translation>
        </message>
        <message>
            <location filename="../../ui/reasons.py" line="24" />
            <source>The active layer is no group.</source>
            <translation>Die aktive Ebene ist keine Gruppe.</translation>
        </message>
        <message>
            <location filename="../../ui/reasons.py" line="25" />
            <location filename="../../ui/reasons.py" line="28" />
            <source>There is no layer below.</source>
            <translation>Darunter liegt keine Ebene.</translation>
        </message>
        <message>
            <location filename="../../ui/reasons.py" line="26" />
            <location filename="../../ui/reasons.py" line="27" />
            <location filename="../../studio/canvas.py" line="125" />
            <source>A group has no pixels of its own.</source>
            <translation>Eine Gruppe hat keine eigenen Pixel.</translation>
        </message>
        <message>
            <location filename="../../ui/reasons.py" line="29" />
            <location filename="../../ui/reasons.py" line="30" />
            <source>No layer is chosen.</source>
            <translation>Es ist keine Ebene gewählt.</translation>
        </message>
        <message>
            <location filename="../../ui/reasons.py" line="31" />
            <location filename="../../ui/reasons.py" line="32" />
            <source>This brush comes with Atelier.</source>
            <translation>Dieser Pinsel gehört zu Atelier.</translation>
        </message>
        <message>
            <location filename="../../ui/reasons.py" line="33" />
            <location filename="../../ui/reasons.py" line="34" />
            <location filename="../../studio/selecting.py" line="155" />
            <location filename="../../studio/sizes.py" line="40" />
            <source>Nothing is selected.</source>
            <translation>Es ist nichts ausgewählt.</translation>
        </message>
        <message>
            <location filename="../../ui/reasons.py" line="35" />
            <source>There are no guides.</source>
            <translation>Es gibt keine Hilfslinien.</translation>
        </message>
        <message>
            <location filename="../../ui/rulers.py" line="51" />
            <source>Pull a guide out of the ruler</source>
            <translation>Eine Hilfslinie aus dem Lineal ziehen</translation>
        </message>
        <message>
            <location filename="../../ui/rulers.py" line="50" />
            <source>Ruler at the left</source>
            <translation>Lineal links</translation>
        </message>
        <message>
            <location filename="../../ui/rulers.py" line="50" />
            <source>Ruler above</source>
            <translation>Lineal oben</translation>
        </message>
        <message>
            <location filename="../../ui/scribble.py" line="69" />
            <source>The stroke of this brush</source>
            <translation>Der Strich dieses Pinsels</translation>
        </message>
        <message>
            <location filename="../../ui/scribble.py" line="70" />
            <source>Scribble here to try the brush. With a mouse, the faster the lighter.</source>
            <translation>Hier kritzeln, um den Pinsel zu probieren. Mit der Maus: je schneller, desto leichter.</translation>
        </message>
        <message>
            <location filename="../../ui/scribble.py" line="202" />
            <source>Scribble here</source>
            <translation>Hier kritzeln</translation>
        </message>
        <message>
            <location filename="../../ui/select_tools.py" line="84" />
            <source>Select</source>
            <translation>Auswählen</translation>
        </message>
        <message>
            <location filename="../../ui/select_tools.py" line="151" />
            <location filename="../../ui/workspaces/select_desk.py" line="76" />
            <source>Deselect</source>
            <translation>Auswahl aufheben</translation>
        </message>
        <message>
            <location filename="../../ui/select_tools.py" line="153" />
            <source>Move selection</source>
            <translation>Auswahl verschieben</translation>
        </message>
        <message>
            <location filename="../../ui/start_page.py" line="62" />
            <source>Go on with</source>
            <translation>Weiterarbeiten an</translation>
        </message>
        <message>
            <location filename="../../ui/start_page.py" line="65" />
            <source>Start</source>
            <translation>Start</translation>
        </message>
        <message>
            <location filename="../../ui/start_page.py" line="143" />
            <source>All samples…</source>
            <translation>Alle Beispiele …</translation>
        </message>
        <message>
            <location filename="../../ui/start_page.py" line="116" />
            <source>Painting and picture</source>
            <translation>Malerei und Bild</translation>
        </message>
        <message>
            <location filename="../../ui/start_page.py" line="118" />
            <source>Begin with “{title}”</source>
            <translation>Mit „{title}“ beginnen</translation>
        </message>
        <message>
            <location filename="../../ui/start_page.py" line="175" />
            <source>Drop a picture or a project anywhere, or begin here.</source>
            <translation>Ein Bild oder Projekt irgendwo ablegen oder hier beginnen.</translation>
        </message>
        <message>
            <location filename="../../ui/start_page.py" line="182" />
            <source>Open (Ctrl+O)</source>
            <translation>Öffnen (Strg+O)</translation>
        </message>
        <message>
            <location filename="../../ui/start_page.py" line="183" />
            <source>New picture (Ctrl+N)</source>
            <translation>Neues Bild (Strg+N)</translation>
        </message>
        <message>
            <location filename="../../ui/start_page.py" line="205" />
            <location filename="../../ui/workspaces/samples_dialog.py" line="120" />
            <source>Look at {title}</source>
            <translation>{title} ansehen</translation>
        </message>
        <message>
            <location filename="../../ui/start_page.py" line="146" />
            <source>Begin with a sample</source>
            <translation>Mit einem Beispiel beginnen</translation>
        </message>
        <message>
            <location filename="../../ui/start_page.py" line="147" />
            <source>What you can do here</source>
            <translation>Was hier möglich ist</translation>
        </message>
        <message>
            <location filename="../../ui/theme.py" line="176" />
            <source>The theme “{name}” cannot be read, so the other one is used.</source>
            <translation>Das Farbschema „{name}“ lässt sich nicht lesen; es gilt das andere.</translation>
        </message>
        <message>
            <location filename="../../ui/theme.py" line="178" />
            <source>Install Atelier again, or choose another theme in View ▸ Theme.</source>
            <translation>Atelier neu installieren oder unter „Ansicht ▸ Farbschema“ ein anderes wählen.</translation>
        </message>
        <message>
            <location filename="../../ui/theme.py" line="177" />
            <source>{name}.toml: {error}</source>
            <translation>{name}.toml: {error}</translation>
        </message>
        <message>
            <location filename="../../ui/transform_tool.py" line="112" />
            <location filename="../../ui/workspaces/move_desk.py" line="33" />
            <source>Transform</source>
            <translation>Transformieren</translation>
        </message>
        <message>
            <location filename="../../ui/widgets.py" line="357" />
            <source>Busy</source>
            <translation>Beschäftigt</translation>
        </message>
        <message>
            <location filename="../../ui/widgets.py" line="394" />
            <source>Dismiss</source>
            <translation>Ausblenden</translation>
        </message>
        <message>
            <location filename="../../ui/window.py" line="120" />
            <source>This computer has a touch screen. Buttons and handles can be larger.</source>
            <translation>Dieser Rechner hat einen Touchscreen. Schaltflächen und Griffe können größer sein.</translation>
        </message>
        <message>
            <location filename="../../ui/window.py" line="260" />
            <source>Documents</source>
            <translation>Dokumente</translation>
        </message>
        <message>
            <location filename="../../ui/window.py" line="121" />
            <source>Make them larger</source>
            <translation>Vergrößern</translation>
        </message>
        <message>
            <location filename="../../ui/window.py" line="133" />
            <source> (read-only)</source>
            <translation> (schreibgeschützt)</translation>
        </message>
        <message>
            <location filename="../../ui/workspaces/brush_bar.py" line="24" />
            <source>Paint with the colour or material in hand</source>
            <translation>Mit der gewählten Farbe oder dem Material malen</translation>
        </message>
        <message>
            <location filename="../../ui/workspaces/brush_bar.py" line="25" />
            <source>Eraser</source>
            <translation>Radiergummi</translation>
        </message>
        <message>
            <location filename="../../ui/workspaces/brush_bar.py" line="25" />
            <source>Take paint away from the layer</source>
            <translation>Farbe von der Ebene nehmen</translation>
        </message>
        <message>
            <location filename="../../ui/workspaces/brush_bar.py" line="26" />
            <source>Smear what is painted</source>
            <translation>Gemaltes verschmieren</translation>
        </message>
        <message>
            <location filename="../../ui/workspaces/brush_bar.py" line="27" />
            <source>Fill an area of like colour</source>
            <translation>Einen Bereich ähnlicher Farbe füllen</translation>
        </message>
        <message>
            <location filename="../../ui/workspaces/brush_bar.py" line="28" />
            <source>Pick colour</source>
            <translation>Farbe aufnehmen</translation>
        </message>
        <message>
            <location filename="../../ui/workspaces/brush_bar.py" line="28" />
            <source>Take a colour and its material from the canvas</source>
            <translation>Farbe und Material vom Bild aufnehmen</translation>
        </message>
        <message>
            <location filename="../../ui/workspaces/brush_bar.py" line="64" />
            <source>Navigator (N): the whole picture in small</source>
            <translation>Navigator (N): das ganze Bild im Kleinen</translation>
        </message>
        <message>
            <location filename="../../ui/workspaces/brush_bar.py" line="43" />
            <source>Click for 100 % (Ctrl+1)</source>
            <translation>Klick für 100 % (Strg+1)</translation>
        </message>
        <message>
            <location filename="../../ui/workspaces/brush_bar.py" line="65" />
            <location filename="../../ui/workspaces/view_actions.py" line="45" />
            <source>Navigator</source>
            <translation>Navigator</translation>
        </message>
        <message>
            <location filename="../../ui/workspaces/brush_bar.py" line="73" />
            <source>Zoom: {value} percent</source>
            <translation>Zoom: {value} Prozent</translation>
        </message>
        <message>
            <location filename="../../ui/workspaces/brush_bar.py" line="96" />
            <source>Size of the brush in canvas pixels ([ smaller, ] larger)</source>
            <translation>Pinselgröße in Bildpixeln ([ kleiner, ] größer)</translation>
        </message>
        <message>
            <location filename="../../ui/workspaces/brush_bar.py" line="100" />
            <location filename="../../studio/brushes.py" line="47" />
            <source>Hardness</source>
            <translation>Härte</translation>
        </message>
        <message>
            <location filename="../../ui/workspaces/brush_bar.py" line="100" />
            <source>How sharp the edge of the brush is</source>
            <translation>Wie scharf der Rand des Pinsels ist</translation>
        </message>
        <message>
            <location filename="../../ui/workspaces/brush_bar.py" line="102" />
            <source>How strongly one stroke covers</source>
            <translation>Wie stark ein Strich deckt</translation>
        </message>
        <message>
            <location filename="../../ui/workspaces/brush_bar.py" line="165" />
            <source>Material {label}</source>
            <translation>Material {label}</translation>
        </message>
        <message>
            <location filename="../../ui/workspaces/brush_bar.py" line="169" />
            <source>Colour in hand: {code}. Click to choose another (C).</source>
            <translation>Vordergrundfarbe: {code}. Klick wählt eine andere (C).</translation>
        </message>
        <message>
            <location filename="../../ui/workspaces/brush_bar.py" line="171" />
            <source>Colour: {what}</source>
            <translation>Farbe: {what}</translation>
        </message>
        <message>
            <location filename="../../ui/workspaces/brush_bar.py" line="50" />
            <location filename="../../ui/workspaces/view_actions.py" line="24" />
            <source>Zoom out</source>
            <translation>Verkleinern</translation>
        </message>
        <message>
            <location filename="../../ui/workspaces/brush_bar.py" line="50" />
            <source>Zoom out (Ctrl+-)</source>
            <translation>Ansicht verkleinern (Strg+-)</translation>
        </message>
        <message>
            <location filename="../../ui/workspaces/brush_bar.py" line="51" />
            <location filename="../../ui/workspaces/view_actions.py" line="23" />
            <source>Zoom in</source>
            <translation>Vergrößern</translation>
        </message>
        <message>
            <location filename="../../ui/workspaces/brush_bar.py" line="51" />
            <source>Zoom in (Ctrl++)</source>
            <translation>Ansicht vergrößern (Strg++)</translation>
        </message>
        <message>
            <location filename="../../ui/workspaces/brush_care.py" line="157" />
            <source>Brushes of Atelier (*{ending});;All files (*)</source>
            <translation>Pinsel von Atelier (*{ending});;Alle Dateien (*)</translation>
        </message>
        <message>
            <location filename="../../ui/workspaces/brush_care.py" line="131" />
            <source>Save, rename, import, export and set brushes</source>
            <translation>Pinsel speichern, umbenennen, importieren, exportieren und einstellen</translation>
        </message>
        <message>
            <location filename="../../ui/workspaces/brush_care.py" line="75" />
            <source>My brush</source>
            <translation>Mein Pinsel</translation>
        </message>
        <message>
            <location filename="../../ui/workspaces/brush_care.py" line="108" />
            <source>Export brush</source>
            <translation>Pinsel exportieren</translation>
        </message>
        <message>
            <location filename="../../ui/workspaces/brush_care.py" line="117" />
            <source>Import brushes</source>
            <translation>Pinsel importieren</translation>
        </message>
        <message>
            <location filename="../../ui/workspaces/brush_care.py" line="132" />
            <source>Brushes</source>
            <translation>Pinsel</translation>
        </message>
        <message>
            <location filename="../../ui/workspaces/brush_care.py" line="96" />
            <source>The brush “{name}” is deleted.</source>
            <translation>Der Pinsel „{name}“ ist gelöscht.</translation>
        </message>
        <message>
            <location filename="../../ui/workspaces/brush_care.py" line="143" />
            <location filename="../../ui/workspaces/sketch_actions.py" line="178" />
            <source>Brush settings…</source>
            <translation>Pinseleinstellungen …</translation>
        </message>
        <message>
            <location filename="../../ui/workspaces/brush_care.py" line="144" />
            <source>Save as new brush…</source>
            <translation>Als neuen Pinsel speichern …</translation>
        </message>
        <message>
            <location filename="../../ui/workspaces/brush_care.py" line="145" />
            <location filename="../../ui/workspaces/palette_box.py" line="296" />
            <source>Rename…</source>
            <translation>Umbenennen …</translation>
        </message>
        <message>
            <location filename="../../ui/workspaces/brush_care.py" line="147" />
            <location filename="../../ui/workspaces/palette_box.py" line="298" />
            <source>Import…</source>
            <translation>Importieren …</translation>
        </message>
        <message>
            <location filename="../../ui/workspaces/brush_care.py" line="148" />
            <location filename="../../ui/workspaces/palette_box.py" line="299" />
            <source>Export…</source>
            <translation>Exportieren …</translation>
        </message>
        <message>
            <location filename="../../ui/workspaces/brush_care.py" line="97" />
            <location filename="../../ui/workspaces/palette_box.py" line="173" />
            <source>Bring it back</source>
            <translation>Zurückholen</translation>
        </message>
        <message>
            <location filename="../../ui/workspaces/brush_care.py" line="76" />
            <source>Save brush</source>
            <translation>Pinsel speichern</translation>
        </message>
        <message>
            <location filename="../../ui/workspaces/brush_care.py" line="88" />
            <source>Rename brush</source>
            <translation>Pinsel umbenennen</translation>
        </message>
        <message>
            <location filename="../../ui/workspaces/brush_care.py" line="88" />
            <location filename="../../ui/workspaces/layers_panel.py" line="465" />
            <location filename="../../ui/workspaces/palette_box.py" line="160" />
            <source>Rename</source>
            <translation>Umbenennen</translation>
        </message>
        <message>
            <location filename="../../ui/workspaces/brush_strip.py" line="32" />
            <source>paints</source>
            <translation>malt</translation>
        </message>
        <message>
            <location filename="../../ui/workspaces/brush_strip.py" line="33" />
            <source>takes paint away</source>
            <translation>radiert</translation>
        </message>
        <message>
            <location filename="../../ui/workspaces/brush_strip.py" line="34" />
            <source>smears</source>
            <translation>verwischt</translation>
        </message>
        <message>
            <location filename="../../ui/workspaces/brush_strip.py" line="115" />
            <source>{kind}, {size} px</source>
            <translation>{kind}, {size} px</translation>
        </message>
        <message>
            <location filename="../../ui/workspaces/brush_strip.py" line="114" />
            <source>Brush {name}</source>
            <translation>Pinsel {name}</translation>
        </message>
        <message>
            <location filename="../../ui/workspaces/brush_symmetry.py" line="18" />
            <source>No symmetry</source>
            <translation>Keine Symmetrie</translation>
        </message>
        <message>
            <location filename="../../ui/workspaces/brush_symmetry.py" line="19" />
            <source>Left and right</source>
            <translation>Links und rechts</translation>
        </message>
        <message>
            <location filename="../../ui/workspaces/brush_symmetry.py" line="20" />
            <source>Above and below</source>
            <translation>Oben und unten</translation>
        </message>
        <message>
            <location filename="../../ui/workspaces/brush_symmetry.py" line="21" />
            <source>Both</source>
            <translation>Beides</translation>
        </message>
        <message>
            <location filename="../../ui/workspaces/brush_symmetry.py" line="22" />
            <source>{n} times around</source>
            <translation>{n}-mal im Kreis</translation>
        </message>
        <message>
            <location filename="../../ui/workspaces/brush_symmetry.py" line="66" />
            <location filename="../../ui/workspaces/brush_symmetry.py" line="67" />
            <source>Symmetry: {kind}</source>
            <translation>Symmetrie: {kind}</translation>
        </message>
        <message>
            <location filename="../../ui/workspaces/clipboard.py" line="189" />
            <location filename="../../ui/workspaces/clipboard.py" line="138" />
            <location filename="../../ui/workspaces/intake.py" line="74" />
            <source>Pasted picture</source>
            <translation>Eingefügtes Bild</translation>
        </message>
        <message>
            <location filename="../../ui/workspaces/clipboard.py" line="86" />
            <location filename="../../ui/workspaces/clipboard.py" line="63" />
            <source>Copy merged</source>
            <translation>Zusammengefügt kopieren</translation>
        </message>
        <message>
            <location filename="../../ui/workspaces/clipboard.py" line="190" />
            <location filename="../../ui/workspaces/clipboard.py" line="64" />
            <location filename="../../ui/workspaces/clipboard.py" line="148" />
            <location filename="../../ui/workspaces/clipboard.py" line="160" />
            <source>Paste</source>
            <translation>Einfügen</translation>
        </message>
        <message>
            <location filename="../../ui/workspaces/clipboard.py" line="61" />
            <location filename="../../ui/workspaces/clipboard.py" line="94" />
            <source>Cut</source>
            <translation>Ausschneiden</translation>
        </message>
        <message>
            <location filename="../../ui/workspaces/clipboard.py" line="62" />
            <source>Copy what is selected of the layer or group</source>
            <translation>Das Ausgewählte der Ebene oder Gruppe kopieren</translation>
        </message>
        <message>
            <location filename="../../ui/workspaces/clipboard.py" line="63" />
            <source>Copy what is seen</source>
            <translation>Kopieren, was zu sehen ist</translation>
        </message>
        <message>
            <location filename="../../ui/workspaces/clipboard.py" line="64" />
            <source>Paste as a new layer</source>
            <translation>Als neue Ebene einfügen</translation>
        </message>
        <message>
            <location filename="../../ui/workspaces/clipboard.py" line="66" />
            <source>Paste as reference</source>
            <translation>Als Referenz einfügen</translation>
        </message>
        <message>
            <location filename="../../ui/workspaces/clipboard.py" line="67" />
            <source>Make the copied picture the reference</source>
            <translation>Das kopierte Bild zur Referenz machen</translation>
        </message>
        <message>
            <location filename="../../ui/workspaces/clipboard.py" line="69" />
            <source>Take the paint that is selected</source>
            <translation>Die ausgewählte Farbe löschen</translation>
        </message>
        <message>
            <location filename="../../ui/workspaces/clipboard.py" line="170" />
            <source>There is no picture in the clipboard.</source>
            <translation>In der Zwischenablage ist kein Bild.</translation>
        </message>
        <message>
            <location filename="../../ui/workspaces/clipboard.py" line="172" />
            <source>Copy a picture here or in another program, then paste it.</source>
            <translation>Hier oder in einem anderen Programm ein Bild kopieren, dann einfügen.</translation>
        </message>
        <message>
            <location filename="../../ui/workspaces/colour_grid.py" line="180" />
            <source>Foreground and background: click the one to choose (X swaps them)</source>
            <translation>Vorder- und Hintergrund: Klick wählt, welche Farbe gilt (X tauscht sie)</translation>
        </message>
        <message>
            <location filename="../../ui/workspaces/colour_grid.py" line="181" />
            <source>Foreground and background colour</source>
            <translation>Vorder- und Hintergrundfarbe</translation>
        </message>
        <message>
            <location filename="../../ui/workspaces/colour_grid.py" line="192" />
            <source>Foreground {front}, background {behind}; choosing the background</source>
            <translation>Vordergrund {front}, Hintergrund {behind}; gewählt wird der Hintergrund</translation>
        </message>
        <message>
            <location filename="../../ui/workspaces/colour_grid.py" line="192" />
            <source>Foreground {front}, background {behind}; choosing the foreground</source>
            <translation>Vordergrund {front}, Hintergrund {behind}; gewählt wird der Vordergrund</translation>
        </message>
        <message>
            <location filename="../../ui/workspaces/colour_panel.py" line="58" />
            <location filename="../../studio/brushes.py" line="125" />
            <location filename="../../studio/layers.py" line="35" />
            <source>Colour</source>
            <translation>Farbe</translation>
        </message>
        <message>
            <location filename="../../ui/workspaces/colour_panel.py" line="65" />
            <source>Slides</source>
            <translation>Regler</translation>
        </message>
        <message>
            <location filename="../../ui/workspaces/colour_panel.py" line="66" />
            <source>Recent colours</source>
            <translation>Letzte Farben</translation>
        </message>
        <message>
            <location filename="../../ui/workspaces/colour_panel.py" line="66" />
            <source>Colours you paint with</source>
            <translation>Farben, mit denen gemalt wurde</translation>
        </message>
        <message>
            <location filename="../../ui/workspaces/colour_panel.py" line="68" />
            <source>Keep beside the canvas</source>
            <translation>Neben dem Bild behalten</translation>
        </message>
        <message>
            <location filename="../../ui/workspaces/colour_panel.py" line="133" />
            <location filename="../../ui/workspaces/sketch_actions.py" line="162" />
            <source>Swap colours</source>
            <translation>Farben tauschen</translation>
        </message>
        <message>
            <location filename="../../ui/workspaces/colour_panel.py" line="133" />
            <source>Swap the two colours (X)</source>
            <translation>Die beiden Farben tauschen (X)</translation>
        </message>
        <message>
            <location filename="../../ui/workspaces/colour_panel.py" line="136" />
            <location filename="../../ui/workspaces/sketch_actions.py" line="163" />
            <source>Black and white</source>
            <translation>Schwarz und Weiß</translation>
        </message>
        <message>
            <location filename="../../ui/workspaces/colour_panel.py" line="136" />
            <source>Black on white (D)</source>
            <translation>Schwarz auf Weiß (D)</translation>
        </message>
        <message>
            <location filename="../../ui/workspaces/colour_panel.py" line="138" />
            <source>Close (C)</source>
            <translation>Schließen (C)</translation>
        </message>
        <message>
            <location filename="../../ui/workspaces/colour_panel.py" line="153" />
            <source>Colour code</source>
            <translation>Farbcode</translation>
        </message>
        <message>
            <location filename="../../ui/workspaces/colour_panel.py" line="154" />
            <source>Red, green and blue in hexadecimal: #rrggbb or #rgb</source>
            <translation>Rot, Grün und Blau hexadezimal: #rrggbb oder #rgb</translation>
        </message>
        <message>
            <location filename="../../ui/workspaces/colour_panel.py" line="247" />
            <source>New colour above, the one before below: click to take that again</source>
            <translation>Oben die neue Farbe, unten die vorige: Klick nimmt die vorige wieder</translation>
        </message>
        <message>
            <location filename="../../ui/workspaces/colour_panel.py" line="259" />
            <source>Take the colour before again, {colour}</source>
            <translation>Wieder die vorige Farbe nehmen, {colour}</translation>
        </message>
        <message>
            <location filename="../../ui/workspaces/colour_panel.py" line="65" />
            <source>HSV</source>
            <translation>HSV</translation>
        </message>
        <message>
            <location filename="../../ui/workspaces/colour_panel.py" line="65" />
            <source>RGB</source>
            <translation>RGB</translation>
        </message>
        <message>
            <location filename="../../ui/workspaces/colour_slides.py" line="19" />
            <location filename="../../studio/layers.py" line="33" />
            <source>Hue</source>
            <translation>Farbton</translation>
        </message>
        <message>
            <location filename="../../ui/workspaces/colour_slides.py" line="20" />
            <location filename="../../engines/image/colorize.py" line="44" />
            <location filename="../../studio/layers.py" line="34" />
            <source>Saturation</source>
            <translation>Sättigung</translation>
        </message>
        <message>
            <location filename="../../ui/workspaces/colour_slides.py" line="21" />
            <source>Value</source>
            <translation>Helligkeit</translation>
        </message>
        <message>
            <location filename="../../ui/workspaces/colour_slides.py" line="23" />
            <location filename="../../studio/palettes.py" line="82" />
            <source>Red</source>
            <translation>Rot</translation>
        </message>
        <message>
            <location filename="../../ui/workspaces/colour_slides.py" line="23" />
            <location filename="../../studio/palettes.py" line="83" />
            <source>Green</source>
            <translation>Grün</translation>
        </message>
        <message>
            <location filename="../../ui/workspaces/colour_slides.py" line="23" />
            <location filename="../../studio/palettes.py" line="84" />
            <source>Blue</source>
            <translation>Blau</translation>
        </message>
        <message>
            <location filename="../../ui/workspaces/colour_wheel.py" line="57" />
            <source>Colour wheel</source>
            <translation>Farbrad</translation>
        </message>
        <message>
            <location filename="../../ui/workspaces/colour_wheel.py" line="59" />
            <source>Drag on the ring for the hue, in the square for saturation and value.
Arrow keys: saturation and value; Page Up and Page Down: hue; Shift: ten steps.</source>
            <translation>Auf dem Ring für den Farbton ziehen, im Quadrat für Sättigung und Helligkeit.
Pfeiltasten: Sättigung und Helligkeit; Bild auf und Bild ab: Farbton; Umschalt: zehn Schritte.</translation>
        </message>
        <message>
            <location filename="../../ui/workspaces/colour_wheel.py" line="74" />
            <source>Hue {hue} degrees, saturation {saturation}, value {value}</source>
            <translation>Farbton {hue} Grad, Sättigung {saturation}, Helligkeit {value}</translation>
        </message>
        <message>
            <location filename="../../ui/workspaces/draw_bar.py" line="24" />
            <source>Draw a straight line (Shift: steps of 15°)</source>
            <translation>Eine gerade Linie zeichnen (Umschalt: Schritte von 15°)</translation>
        </message>
        <message>
            <location filename="../../ui/workspaces/draw_bar.py" line="25" />
            <source>Draw a rectangle (Shift: a square)</source>
            <translation>Ein Rechteck zeichnen (Umschalt: Quadrat)</translation>
        </message>
        <message>
            <location filename="../../ui/workspaces/draw_bar.py" line="26" />
            <source>Draw an ellipse (Shift: a circle)</source>
            <translation>Eine Ellipse zeichnen (Umschalt: Kreis)</translation>
        </message>
        <message>
            <location filename="../../ui/workspaces/draw_bar.py" line="27" />
            <source>Click corners; a double click closes</source>
            <translation>Ecken anklicken; Doppelklick schließt ab</translation>
        </message>
        <message>
            <location filename="../../ui/workspaces/draw_bar.py" line="111" />
            <source>How unlike a colour may be and still be filled</source>
            <translation>Wie unähnlich eine Farbe sein und noch gefüllt werden darf</translation>
        </message>
        <message>
            <location filename="../../ui/workspaces/draw_bar.py" line="112" />
            <source>Lines that are open by so many pixels are closed lines for a fill</source>
            <translation>Linien, die um so viele Pixel offen sind, gelten als geschlossen</translation>
        </message>
        <message>
            <location filename="../../ui/workspaces/draw_bar.py" line="113" />
            <source>So far the fill goes on under the soft edges of lines, so that no halo stays</source>
            <translation>So weit reicht die Füllung unter weiche Linienränder, damit kein Saum bleibt</translation>
        </message>
        <message>
            <location filename="../../ui/workspaces/draw_bar.py" line="83" />
            <source>Fades out</source>
            <translation>Ausblenden</translation>
        </message>
        <message>
            <location filename="../../ui/workspaces/draw_bar.py" line="84" />
            <source>From the colour in hand to nothing, or to the colour behind</source>
            <translation>Von der Vordergrundfarbe zu nichts oder zur Hintergrundfarbe</translation>
        </message>
        <message>
            <location filename="../../ui/workspaces/draw_bar.py" line="117" />
            <location filename="../../ui/workspaces/select_bar.py" line="46" />
            <location filename="../../ui/workspaces/ways.py" line="207" />
            <source>All layers</source>
            <translation>Alle Ebenen</translation>
        </message>
        <message>
            <location filename="../../ui/workspaces/draw_bar.py" line="118" />
            <location filename="../../ui/workspaces/select_bar.py" line="47" />
            <source>Look at the picture as it is seen, or at the active layer alone</source>
            <translation>Das Bild betrachten, wie es zu sehen ist, oder nur die aktive Ebene</translation>
        </message>
        <message>
            <location filename="../../ui/workspaces/draw_bar.py" line="89" />
            <source>How strongly the gradient covers</source>
            <translation>Wie stark der Verlauf deckt</translation>
        </message>
        <message>
            <location filename="../../ui/workspaces/draw_bar.py" line="114" />
            <location filename="../../ui/workspaces/select_bar.py" line="41" />
            <source>Tolerance</source>
            <translation>Toleranz</translation>
        </message>
        <message>
            <location filename="../../ui/workspaces/draw_bar.py" line="115" />
            <source>Close gaps</source>
            <translation>Lücken schließen</translation>
        </message>
        <message>
            <location filename="../../ui/workspaces/draw_bar.py" line="116" />
            <location filename="../../ui/workspaces/select_desk.py" line="90" />
            <source>Grow</source>
            <translation>Erweitern</translation>
        </message>
        <message>
            <location filename="../../ui/workspaces/draw_bar.py" line="168" />
            <source>Width of the line ([ smaller, ] larger)</source>
            <translation>Linienbreite ([ schmaler, ] breiter)</translation>
        </message>
        <message>
            <location filename="../../ui/workspaces/draw_bar.py" line="173" />
            <source>How strongly the figure covers</source>
            <translation>Wie stark die Form deckt</translation>
        </message>
        <message>
            <location filename="../../ui/workspaces/draw_desk.py" line="22" />
            <source>Draw from one colour to the other</source>
            <translation>Von einer Farbe zur anderen zeichnen</translation>
        </message>
        <message>
            <location filename="../../ui/workspaces/generate_panel.py" line="53" />
            <source>Make a picture of</source>
            <translation>Ein Bild erzeugen aus</translation>
        </message>
        <message>
            <location filename="../../ui/workspaces/generate_panel.py" line="137" />
            <location filename="../../ui/workspaces/generation.py" line="119" />
            <location filename="../../ui/workspaces/generation.py" line="148" />
            <location filename="../../ui/workspaces/sketch_actions.py" line="42" />
            <location filename="../../ui/workspaces/sketch_layout.py" line="23" />
            <location filename="../../engines/engine.py" line="39" />
            <source>Generate</source>
            <translation>Erzeugen</translation>
        </message>
        <message>
            <location filename="../../ui/workspaces/generate_panel.py" line="142" />
            <location filename="../../ui/workspaces/live.py" line="174" />
            <location filename="../../ui/workspaces/live_pane.py" line="96" />
            <location filename="../../ui/workspaces/sketch_actions.py" line="86" />
            <source>Live</source>
            <translation>Live</translation>
        </message>
        <message>
            <location filename="../../ui/workspaces/generate_panel.py" line="146" />
            <source>Let the picture follow the pen (Ctrl+L)</source>
            <translation>Das Bild folgt dem Stift (Strg+L)</translation>
        </message>
        <message>
            <location filename="../../ui/workspaces/generate_panel.py" line="159" />
            <source>Progress of the picture</source>
            <translation>Fortschritt des Bildes</translation>
        </message>
        <message>
            <location filename="../../ui/workspaces/generate_panel.py" line="162" />
            <source>Stop making the picture (Ctrl+.)</source>
            <translation>Erzeugen abbrechen (Strg+.)</translation>
        </message>
        <message>
            <location filename="../../ui/workspaces/generate_panel.py" line="177" />
            <source>Waiting…</source>
            <translation>Wartet …</translation>
        </message>
        <message>
            <location filename="../../ui/workspaces/generation.py" line="139" />
            <location filename="../../ui/workspaces/live.py" line="117" />
            <location filename="../../ui/workspaces/remaking.py" line="157" />
            <location filename="../../ui/workspaces/treatments.py" line="65" />
            <source>Keep the result</source>
            <translation>Ergebnis sichern</translation>
        </message>
        <message>
            <location filename="../../ui/workspaces/generation.py" line="79" />
            <location filename="../../ui/workspaces/remaking.py" line="84" />
            <source>Read the painting</source>
            <translation>Malerei lesen</translation>
        </message>
        <message>
            <location filename="../../ui/workspaces/history_panel.py" line="84" />
            <source>Beginning</source>
            <translation>Anfang</translation>
        </message>
        <message>
            <location filename="../../ui/workspaces/history_panel.py" line="86" />
            <source>{label} · saved</source>
            <translation>{label} · gespeichert</translation>
        </message>
        <message>
            <location filename="../../ui/workspaces/history_panel.py" line="95" />
            <source>History, oldest first</source>
            <translation>Verlauf, Ältestes zuerst</translation>
        </message>
        <message>
            <location filename="../../ui/workspaces/history_panel.py" line="74" />
            <source>now</source>
            <translation>jetzt</translation>
        </message>
        <message>
            <location filename="../../ui/workspaces/history_panel.py" line="74" />
            <source>taken back</source>
            <translation>zurückgenommen</translation>
        </message>
        <message>
            <location filename="../../ui/workspaces/intake.py" line="234" />
            <source>Pictures ({kind});;All files (*)</source>
            <translation>Bilder ({kind});;Alle Dateien (*)</translation>
        </message>
        <message>
            <location filename="../../ui/workspaces/intake.py" line="52" />
            <location filename="../../ui/workspaces/intake.py" line="112" />
            <location filename="../../ui/workspaces/treatments.py" line="93" />
            <source>Open {name}</source>
            <translation>{name} öffnen</translation>
        </message>
        <message>
            <location filename="../../ui/workspaces/intake.py" line="88" />
            <source>Place {title}</source>
            <translation>{title} platzieren</translation>
        </message>
        <message>
            <location filename="../../ui/workspaces/intake.py" line="130" />
            <location filename="../../ui/workspaces/intake.py" line="165" />
            <location filename="../../ui/workspaces/remaking.py" line="209" />
            <source>Set reference</source>
            <translation>Referenz setzen</translation>
        </message>
        <message>
            <location filename="../../ui/workspaces/intake.py" line="130" />
            <source>Start from sample</source>
            <translation>Mit Beispiel beginnen</translation>
        </message>
        <message>
            <location filename="../../ui/workspaces/intake.py" line="165" />
            <location filename="../../ui/workspaces/sketch_actions.py" line="68" />
            <source>Remove reference</source>
            <translation>Referenz entfernen</translation>
        </message>
        <message>
            <location filename="../../ui/workspaces/intake.py" line="180" />
            <source>The picture in the clipboard cannot be read.</source>
            <translation>Das Bild in der Zwischenablage lässt sich nicht lesen.</translation>
        </message>
        <message>
            <location filename="../../ui/workspaces/intake.py" line="181" />
            <source>The program that copied it did not hand it over.</source>
            <translation>Das Programm, aus dem es kopiert wurde, hat es nicht übergeben.</translation>
        </message>
        <message>
            <location filename="../../ui/workspaces/intake.py" line="182" />
            <source>Copy it again, or save it as a file and open that.</source>
            <translation>Noch einmal kopieren oder als Datei speichern und diese öffnen.</translation>
        </message>
        <message>
            <location filename="../../ui/workspaces/intake.py" line="186" />
            <source>The picture in the clipboard is too large.</source>
            <translation>Das Bild in der Zwischenablage ist zu groß.</translation>
        </message>
        <message>
            <location filename="../../ui/workspaces/intake.py" line="187" />
            <source>It has {width}×{height} pixels; each side may have {largest}.</source>
            <translation>Es hat {width}×{height} Pixel; jede Seite darf {largest} haben.</translation>
        </message>
        <message>
            <location filename="../../ui/workspaces/intake.py" line="193" />
            <source>Make it smaller with another program, then copy it again.</source>
            <translation>In einem anderen Programm verkleinern, dann noch einmal kopieren.</translation>
        </message>
        <message>
            <location filename="../../ui/workspaces/intake.py" line="72" />
            <source>Take the picture</source>
            <translation>Bild übernehmen</translation>
        </message>
        <message>
            <location filename="../../ui/workspaces/intake.py" line="150" />
            <location filename="../../ui/workspaces/reference_panel.py" line="128" />
            <location filename="../../ui/workspaces/sketch_actions.py" line="64" />
            <location filename="../../engines/image/materials.py" line="232" />
            <source>Find materials</source>
            <translation>Materialien finden</translation>
        </message>
        <message>
            <location filename="../../ui/workspaces/intake.py" line="91" />
            <location filename="../../ui/workspaces/intake.py" line="114" />
            <source>Add picture</source>
            <translation>Bild hinzufügen</translation>
        </message>
        <message>
            <location filename="../../ui/workspaces/layer_list.py" line="68" />
            <source>Layers, topmost first</source>
            <translation>Ebenen, oberste zuerst</translation>
        </message>
        <message>
            <location filename="../../ui/workspaces/layer_rows.py" line="31" />
            <source>group</source>
            <translation>Gruppe</translation>
        </message>
        <message>
            <location filename="../../ui/workspaces/layer_rows.py" line="32" />
            <source>hidden</source>
            <translation>ausgeblendet</translation>
        </message>
        <message>
            <location filename="../../ui/workspaces/layer_rows.py" line="33" />
            <source>locked</source>
            <translation>gesperrt</translation>
        </message>
        <message>
            <location filename="../../ui/workspaces/layer_rows.py" line="34" />
            <source>clipped</source>
            <translation>mit Schnittmaske</translation>
        </message>
        <message>
            <location filename="../../ui/workspaces/layer_rows.py" line="46" />
            <source>Alpha locked</source>
            <translation>Transparenz gesperrt</translation>
        </message>
        <message>
            <location filename="../../ui/workspaces/layer_rows.py" line="178" />
            <source>Name of the layer</source>
            <translation>Name der Ebene</translation>
        </message>
        <message>
            <location filename="../../ui/workspaces/layers_panel.py" line="66" />
            <source>How strongly the layer covers</source>
            <translation>Wie stark die Ebene deckt</translation>
        </message>
        <message>
            <location filename="../../ui/workspaces/layers_panel.py" line="127" />
            <location filename="../../ui/workspaces/layers_panel.py" line="307" />
            <location filename="../../ui/workspaces/sketch_actions.py" line="104" />
            <source>Add layer</source>
            <translation>Ebene hinzufügen</translation>
        </message>
        <message>
            <location filename="../../ui/workspaces/layers_panel.py" line="145" />
            <location filename="../../ui/workspaces/layers_panel.py" line="308" />
            <location filename="../../ui/workspaces/sketch_actions.py" line="106" />
            <source>Duplicate layer</source>
            <translation>Ebene duplizieren</translation>
        </message>
        <message>
            <location filename="../../ui/workspaces/layers_panel.py" line="159" />
            <location filename="../../studio/openraster_read.py" line="186" />
            <source>Group</source>
            <translation>Gruppe</translation>
        </message>
        <message>
            <location filename="../../ui/workspaces/layers_panel.py" line="166" />
            <location filename="../../ui/workspaces/layers_panel.py" line="309" />
            <location filename="../../ui/workspaces/layers_panel.py" line="467" />
            <location filename="../../ui/workspaces/sketch_actions.py" line="110" />
            <source>Group layers</source>
            <translation>Ebenen gruppieren</translation>
        </message>
        <message>
            <location filename="../../ui/workspaces/layers_panel.py" line="178" />
            <location filename="../../ui/workspaces/layers_panel.py" line="468" />
            <location filename="../../ui/workspaces/sketch_actions.py" line="111" />
            <source>Ungroup</source>
            <translation>Gruppierung auflösen</translation>
        </message>
        <message>
            <location filename="../../ui/workspaces/layers_panel.py" line="221" />
            <source>Flatten</source>
            <translation>Zusammenfügen</translation>
        </message>
        <message>
            <location filename="../../ui/workspaces/layers_panel.py" line="248" />
            <location filename="../../ui/workspaces/layers_panel.py" line="417" />
            <source>Move layer</source>
            <translation>Ebene verschieben</translation>
        </message>
        <message>
            <location filename="../../ui/workspaces/layers_panel.py" line="269" />
            <location filename="../../ui/workspaces/sketch_actions.py" line="114" />
            <source>Clear layer</source>
            <translation>Ebene leeren</translation>
        </message>
        <message>
            <location filename="../../ui/workspaces/layers_panel.py" line="286" />
            <location filename="../../ui/workspaces/layers_panel.py" line="445" />
            <location filename="../../ui/workspaces/layers_panel.py" line="442" />
            <source>Blend mode</source>
            <translation>Mischmodus</translation>
        </message>
        <message>
            <location filename="../../ui/workspaces/layers_panel.py" line="290" />
            <source>How the layer mixes with those below</source>
            <translation>Wie sich die Ebene mit denen darunter mischt</translation>
        </message>
        <message>
            <location filename="../../ui/workspaces/layers_panel.py" line="417" />
            <source>Move layers</source>
            <translation>Ebenen verschieben</translation>
        </message>
        <message>
            <location filename="../../ui/workspaces/layers_panel.py" line="423" />
            <location filename="../../ui/workspaces/layers_panel.py" line="265" />
            <source>Hide layer</source>
            <translation>Ebene ausblenden</translation>
        </message>
        <message>
            <location filename="../../ui/workspaces/layers_panel.py" line="423" />
            <source>Show layer</source>
            <translation>Ebene einblenden</translation>
        </message>
        <message>
            <location filename="../../ui/workspaces/layers_panel.py" line="428" />
            <source>Unlock layer</source>
            <translation>Ebene entsperren</translation>
        </message>
        <message>
            <location filename="../../ui/workspaces/layers_panel.py" line="428" />
            <source>Lock layer</source>
            <translation>Ebene sperren</translation>
        </message>
        <message>
            <location filename="../../ui/workspaces/layers_panel.py" line="449" />
            <source>Layer opacity</source>
            <translation>Deckkraft der Ebene</translation>
        </message>
        <message>
            <location filename="../../ui/workspaces/layers_panel.py" line="140" />
            <source>Delete layers</source>
            <translation>Ebenen löschen</translation>
        </message>
        <message>
            <location filename="../../ui/workspaces/layers_panel.py" line="140" />
            <location filename="../../ui/workspaces/layers_panel.py" line="330" />
            <location filename="../../ui/workspaces/sketch_actions.py" line="115" />
            <source>Delete layer</source>
            <translation>Ebene löschen</translation>
        </message>
        <message>
            <location filename="../../ui/workspaces/layers_panel.py" line="209" />
            <location filename="../../ui/workspaces/layers_panel.py" line="470" />
            <source>Merge group</source>
            <translation>Gruppe zusammenfügen</translation>
        </message>
        <message>
            <location filename="../../ui/workspaces/layers_panel.py" line="209" />
            <location filename="../../ui/workspaces/layers_panel.py" line="317" />
            <location filename="../../ui/workspaces/layers_panel.py" line="470" />
            <location filename="../../ui/workspaces/sketch_actions.py" line="112" />
            <source>Merge down</source>
            <translation>Nach unten zusammenfügen</translation>
        </message>
        <message>
            <location filename="../../ui/workspaces/layers_panel.py" line="227" />
            <source>Release clipping</source>
            <translation>Schnittmaske lösen</translation>
        </message>
        <message>
            <location filename="../../ui/workspaces/layers_panel.py" line="227" />
            <location filename="../../ui/workspaces/layers_panel.py" line="320" />
            <location filename="../../ui/workspaces/layers_panel.py" line="475" />
            <location filename="../../ui/workspaces/sketch_actions.py" line="127" />
            <source>Clip to below</source>
            <translation>Schnittmaske</translation>
        </message>
        <message>
            <location filename="../../ui/workspaces/layers_panel.py" line="240" />
            <source>Unlock alpha</source>
            <translation>Transparenz entsperren</translation>
        </message>
        <message>
            <location filename="../../ui/workspaces/layers_panel.py" line="240" />
            <location filename="../../ui/workspaces/layers_panel.py" line="326" />
            <location filename="../../ui/workspaces/layers_panel.py" line="476" />
            <location filename="../../ui/workspaces/sketch_actions.py" line="132" />
            <source>Lock alpha</source>
            <translation>Transparenz sperren</translation>
        </message>
        <message>
            <location filename="../../ui/workspaces/layers_panel.py" line="307" />
            <source>Add layer (Ctrl+Shift+N)</source>
            <translation>Ebene hinzufügen (Strg+Umschalt+N)</translation>
        </message>
        <message>
            <location filename="../../ui/workspaces/layers_panel.py" line="308" />
            <source>Duplicate layer (Ctrl+J)</source>
            <translation>Ebene duplizieren (Strg+J)</translation>
        </message>
        <message>
            <location filename="../../ui/workspaces/layers_panel.py" line="309" />
            <source>Group the chosen layers (Ctrl+G)</source>
            <translation>Die gewählten Ebenen gruppieren (Strg+G)</translation>
        </message>
        <message>
            <location filename="../../ui/workspaces/layers_panel.py" line="310" />
            <location filename="../../ui/workspaces/sketch_actions.py" line="108" />
            <source>Move layer up</source>
            <translation>Ebene nach oben</translation>
        </message>
        <message>
            <location filename="../../ui/workspaces/layers_panel.py" line="310" />
            <source>Move layer up (Alt+Up)</source>
            <translation>Ebene nach oben (Alt+Hoch)</translation>
        </message>
        <message>
            <location filename="../../ui/workspaces/layers_panel.py" line="313" />
            <location filename="../../ui/workspaces/sketch_actions.py" line="109" />
            <source>Move layer down</source>
            <translation>Ebene nach unten</translation>
        </message>
        <message>
            <location filename="../../ui/workspaces/layers_panel.py" line="314" />
            <source>Move layer down (Alt+Down)</source>
            <translation>Ebene nach unten (Alt+Herunter)</translation>
        </message>
        <message>
            <location filename="../../ui/workspaces/layers_panel.py" line="317" />
            <source>Merge with the layer below (Ctrl+E)</source>
            <translation>Mit der Ebene darunter zusammenfügen (Strg+E)</translation>
        </message>
        <message>
            <location filename="../../ui/workspaces/layers_panel.py" line="321" />
            <source>Show the layer only where the one below has paint (Ctrl+Alt+G)</source>
            <translation>Die Ebene nur zeigen, wo die darunter Farbe hat (Strg+Alt+G)</translation>
        </message>
        <message>
            <location filename="../../ui/workspaces/layers_panel.py" line="327" />
            <source>Paint only where the layer has paint (/)</source>
            <translation>Nur malen, wo die Ebene Farbe hat (/)</translation>
        </message>
        <message>
            <location filename="../../ui/workspaces/layers_panel.py" line="330" />
            <source>Delete layer (Del in the list)</source>
            <translation>Ebene löschen (Entf in der Liste)</translation>
        </message>
        <message>
            <location filename="../../ui/workspaces/layers_panel.py" line="437" />
            <source>Rename layer</source>
            <translation>Ebene umbenennen</translation>
        </message>
        <message>
            <location filename="../../ui/workspaces/layers_panel.py" line="466" />
            <source>Duplicate</source>
            <translation>Duplizieren</translation>
        </message>
        <message>
            <location filename="../../ui/workspaces/layers_panel.py" line="126" />
            <location filename="../../studio/layers.py" line="60" />
            <location filename="../../studio/openraster_read.py" line="150" />
            <source>Layer</source>
            <translation>Ebene</translation>
        </message>
        <message>
            <location filename="../../ui/workspaces/layers_panel.py" line="407" />
            <source>Pass through</source>
            <translation>Hindurchwirken</translation>
        </message>
        <message>
            <location filename="../../ui/workspaces/live.py" line="162" />
            <source>Read the lines</source>
            <translation>Linien lesen</translation>
        </message>
        <message>
            <location filename="../../ui/workspaces/live.py" line="184" />
            <source>Show the frame</source>
            <translation>Bild zeigen</translation>
        </message>
        <message>
            <location filename="../../ui/workspaces/live_pane.py" line="16" />
            <source>Draw a few lines: the picture appears here.</source>
            <translation>Ein paar Linien zeichnen: Hier erscheint das Bild.</translation>
        </message>
        <message>
            <location filename="../../ui/workspaces/live_pane.py" line="30" />
            <source>Live picture</source>
            <translation>Live-Bild</translation>
        </message>
        <message>
            <location filename="../../ui/workspaces/live_pane.py" line="91" />
            <source>Keep</source>
            <translation>Behalten</translation>
        </message>
        <message>
            <location filename="../../ui/workspaces/live_pane.py" line="92" />
            <source>Put this picture among the results</source>
            <translation>Dieses Bild zu den Ergebnissen legen</translation>
        </message>
        <message>
            <location filename="../../ui/workspaces/live_pane.py" line="124" />
            <source>How long this picture took</source>
            <translation>Wie lange dieses Bild gebraucht hat</translation>
        </message>
        <message>
            <location filename="../../ui/workspaces/live_pane.py" line="101" />
            <source>End Live</source>
            <translation>Live beenden</translation>
        </message>
        <message>
            <location filename="../../ui/workspaces/models.py" line="44" />
            <source>Model: {titles}</source>
            <translation>Modell: {titles}</translation>
        </message>
        <message>
            <location filename="../../ui/workspaces/move_desk.py" line="29" />
            <source>Move the layer or group, or what is selected (arrows: 1 px, Shift: 10 px)</source>
            <translation>Die Ebene, die Gruppe oder das Ausgewählte verschieben (Pfeile: 1 px, Umschalt: 10 px)</translation>
        </message>
        <message>
            <location filename="../../ui/workspaces/move_desk.py" line="35" />
            <source>Scale, turn, skew or bend the layer or group, or what is selected</source>
            <translation>Die Ebene, die Gruppe oder das Ausgewählte skalieren, drehen, neigen oder verzerren</translation>
        </message>
        <message>
            <location filename="../../ui/workspaces/move_desk.py" line="53" />
            <source>Drag, or nudge with the arrows: 1 px, with Shift 10 px</source>
            <translation>Ziehen oder mit Pfeilen rücken: 1 px, mit Umschalt 10 px</translation>
        </message>
        <message>
            <location filename="../../ui/workspaces/move_desk.py" line="87" />
            <source>Get ready to move</source>
            <translation>Verschieben vorbereiten</translation>
        </message>
        <message>
            <location filename="../../ui/workspaces/move_desk.py" line="108" />
            <location filename="../../ui/workspaces/size_desk.py" line="101" />
            <location filename="../../ui/workspaces/transform_bar.py" line="60" />
            <source>Flip horizontally</source>
            <translation>Horizontal spiegeln</translation>
        </message>
        <message>
            <location filename="../../ui/workspaces/move_desk.py" line="109" />
            <location filename="../../ui/workspaces/size_desk.py" line="102" />
            <location filename="../../ui/workspaces/transform_bar.py" line="61" />
            <source>Flip vertically</source>
            <translation>Vertikal spiegeln</translation>
        </message>
        <message>
            <location filename="../../ui/workspaces/move_desk.py" line="110" />
            <location filename="../../ui/workspaces/size_desk.py" line="98" />
            <source>Turn 90° right</source>
            <translation>90° nach rechts drehen</translation>
        </message>
        <message>
            <location filename="../../ui/workspaces/move_desk.py" line="111" />
            <location filename="../../ui/workspaces/size_desk.py" line="99" />
            <source>Turn 90° left</source>
            <translation>90° nach links drehen</translation>
        </message>
        <message>
            <location filename="../../ui/workspaces/move_desk.py" line="112" />
            <location filename="../../ui/workspaces/size_desk.py" line="100" />
            <source>Turn 180°</source>
            <translation>Um 180° drehen</translation>
        </message>
        <message>
            <location filename="../../ui/workspaces/palette_box.py" line="326" />
            <source>GIMP palettes (*{ending});;All files (*)</source>
            <translation>GIMP-Paletten (*{ending});;Alle Dateien (*)</translation>
        </message>
        <message>
            <location filename="../../ui/workspaces/palette_box.py" line="67" />
            <location filename="../../studio/palettes.py" line="109" />
            <source>Palette</source>
            <translation>Palette</translation>
        </message>
        <message>
            <location filename="../../ui/workspaces/palette_box.py" line="69" />
            <source>Colours of the palette</source>
            <translation>Farben der Palette</translation>
        </message>
        <message>
            <location filename="../../ui/workspaces/palette_box.py" line="70" />
            <source>Add the colour</source>
            <translation>Farbe hinzufügen</translation>
        </message>
        <message>
            <location filename="../../ui/workspaces/palette_box.py" line="71" />
            <source>Palettes</source>
            <translation>Paletten</translation>
        </message>
        <message>
            <location filename="../../ui/workspaces/palette_box.py" line="96" />
            <source>Add {colour} to the palette</source>
            <translation>{colour} zur Palette hinzufügen</translation>
        </message>
        <message>
            <location filename="../../ui/workspaces/palette_box.py" line="96" />
            <source>{colour} is in the palette</source>
            <translation>{colour} ist in der Palette</translation>
        </message>
        <message>
            <location filename="../../ui/workspaces/palette_box.py" line="135" />
            <source>Name the colour</source>
            <translation>Farbe benennen</translation>
        </message>
        <message>
            <location filename="../../ui/workspaces/palette_box.py" line="184" />
            <source>Import palettes</source>
            <translation>Paletten importieren</translation>
        </message>
        <message>
            <location filename="../../ui/workspaces/palette_box.py" line="192" />
            <source>Export palette</source>
            <translation>Palette exportieren</translation>
        </message>
        <message>
            <location filename="../../ui/workspaces/palette_box.py" line="217" />
            <source>Find the colours of the reference</source>
            <translation>Farben der Referenz finden</translation>
        </message>
        <message>
            <location filename="../../ui/workspaces/palette_box.py" line="113" />
            <source>{colour} is taken out of “{name}”.</source>
            <translation>{colour} ist aus „{name}“ entfernt.</translation>
        </message>
        <message>
            <location filename="../../ui/workspaces/palette_box.py" line="172" />
            <source>The palette “{name}” is deleted.</source>
            <translation>Die Palette „{name}“ ist gelöscht.</translation>
        </message>
        <message>
            <location filename="../../ui/workspaces/palette_box.py" line="118" />
            <source>Put it back</source>
            <translation>Zurücklegen</translation>
        </message>
        <message>
            <location filename="../../ui/workspaces/palette_box.py" line="151" />
            <source>My palette</source>
            <translation>Meine Palette</translation>
        </message>
        <message>
            <location filename="../../ui/workspaces/palette_box.py" line="205" />
            <source>There is no reference to take colours from.</source>
            <translation>Es gibt keine Referenz, aus der Farben kommen könnten.</translation>
        </message>
        <message>
            <location filename="../../ui/workspaces/palette_box.py" line="207" />
            <source>Open a reference picture, then try again.</source>
            <translation>Ein Referenzbild öffnen, dann erneut versuchen.</translation>
        </message>
        <message>
            <location filename="../../ui/workspaces/palette_box.py" line="294" />
            <source>New palette…</source>
            <translation>Neue Palette …</translation>
        </message>
        <message>
            <location filename="../../ui/workspaces/palette_box.py" line="295" />
            <source>From the reference</source>
            <translation>Aus der Referenz</translation>
        </message>
        <message>
            <location filename="../../ui/workspaces/palette_box.py" line="306" />
            <source>Name…</source>
            <translation>Benennen …</translation>
        </message>
        <message>
            <location filename="../../ui/workspaces/palette_box.py" line="308" />
            <source>Remove</source>
            <translation>Entfernen</translation>
        </message>
        <message>
            <location filename="../../ui/workspaces/palette_box.py" line="151" />
            <source>New palette</source>
            <translation>Neue Palette</translation>
        </message>
        <message>
            <location filename="../../ui/workspaces/palette_box.py" line="151" />
            <source>Begin</source>
            <translation>Beginnen</translation>
        </message>
        <message>
            <location filename="../../ui/workspaces/palette_box.py" line="160" />
            <source>Rename palette</source>
            <translation>Palette umbenennen</translation>
        </message>
        <message>
            <location filename="../../ui/workspaces/reference_panel.py" line="41" />
            <source>Click to paint with what is there</source>
            <translation>Ein Klick malt mit dem, was dort ist</translation>
        </message>
        <message>
            <location filename="../../ui/workspaces/reference_panel.py" line="42" />
            <source>Reference picture</source>
            <translation>Referenzbild</translation>
        </message>
        <message>
            <location filename="../../ui/workspaces/reference_panel.py" line="88" />
            <source>Drop a picture here, paste one with
Ctrl+Shift+V, or choose a sample</source>
            <translation>Ein Bild hier ablegen, mit
Strg+Umschalt+V einfügen
oder ein Beispiel wählen</translation>
        </message>
        <message>
            <location filename="../../ui/workspaces/reference_panel.py" line="129" />
            <source>Cut the reference into materials to paint with</source>
            <translation>Die Referenz in Materialien zum Malen zerlegen</translation>
        </message>
        <message>
            <location filename="../../ui/workspaces/reference_panel.py" line="157" />
            <source>{title}, {width} × {height} px</source>
            <translation>{title}, {width} × {height} px</translation>
        </message>
        <message>
            <location filename="../../ui/workspaces/reference_panel.py" line="173" />
            <source>Finding materials…</source>
            <translation>Materialien werden gesucht …</translation>
        </message>
        <message>
            <location filename="../../ui/workspaces/reference_panel.py" line="175" />
            <source>Materials tell sky from lake when you paint.</source>
            <translation>Materialien trennen beim Malen Himmel und See.</translation>
        </message>
        <message>
            <location filename="../../ui/workspaces/reference_panel.py" line="183" />
            <source>Open picture…</source>
            <translation>Bild öffnen …</translation>
        </message>
        <message>
            <location filename="../../ui/workspaces/reference_panel.py" line="183" />
            <location filename="../../ui/workspaces/sketch_actions.py" line="60" />
            <source>Samples…</source>
            <translation>Beispiele …</translation>
        </message>
        <message>
            <location filename="../../ui/workspaces/reference_panel.py" line="199" />
            <source>Choose another reference</source>
            <translation>Andere Referenz wählen</translation>
        </message>
        <message>
            <location filename="../../ui/workspaces/reference_panel.py" line="200" />
            <source>Choose a sample</source>
            <translation>Beispiel wählen</translation>
        </message>
        <message>
            <location filename="../../ui/workspaces/reference_panel.py" line="201" />
            <source>Remove the reference</source>
            <translation>Referenz entfernen</translation>
        </message>
        <message>
            <location filename="../../ui/workspaces/remaking.py" line="87" />
            <source>Four more are being made.</source>
            <translation>Vier weitere entstehen.</translation>
        </message>
        <message>
            <location filename="../../ui/workspaces/remaking.py" line="235" />
            <source>Nothing is known of how this result was made.</source>
            <translation>Wie dieses Ergebnis gemacht wurde, ist nicht bekannt.</translation>
        </message>
        <message>
            <location filename="../../ui/workspaces/remaking.py" line="236" />
            <source>Its recipe is missing, damaged, or of another version.</source>
            <translation>Sein Rezept fehlt, ist beschädigt oder von anderer Version.</translation>
        </message>
        <message>
            <location filename="../../ui/workspaces/remaking.py" line="237" />
            <source>Choose another result.</source>
            <translation>Ein anderes Ergebnis wählen.</translation>
        </message>
        <message>
            <location filename="../../ui/workspaces/remaking.py" line="243" />
            <source>The settings of this result have no panel here.</source>
            <translation>Die Einstellungen dieses Ergebnisses haben hier kein Bedienfeld.</translation>
        </message>
        <message>
            <location filename="../../ui/workspaces/remaking.py" line="244" />
            <source>It was made by “{engine}”.</source>
            <translation>Es wurde von „{engine}“ gemacht.</translation>
        </message>
        <message>
            <location filename="../../ui/workspaces/remaking.py" line="245" />
            <source>Look at it closely to read how it was made.</source>
            <translation>Die Großansicht zeigt, wie es gemacht wurde.</translation>
        </message>
        <message>
            <location filename="../../ui/workspaces/remaking.py" line="89" />
            <source>Four more are being made, of the drawing as it is now.</source>
            <translation>Vier weitere entstehen, aus der Zeichnung, wie sie jetzt ist.</translation>
        </message>
        <message>
            <location filename="../../ui/workspaces/remaking.py" line="194" />
            <source>Settings and seed are those of the result.</source>
            <translation>Einstellungen und Startwert sind die des Ergebnisses.</translation>
        </message>
        <message>
            <location filename="../../ui/workspaces/remaking.py" line="219" />
            <source>Restore drawing</source>
            <translation>Zeichnung zurückholen</translation>
        </message>
        <message>
            <location filename="../../ui/workspaces/remaking.py" line="113" />
            <source>There are no others like this one.</source>
            <translation>Andere wie dieses gibt es nicht.</translation>
        </message>
        <message>
            <location filename="../../ui/workspaces/remaking.py" line="114" />
            <source>What made it has no seed: it always makes the same.</source>
            <translation>Was es gemacht hat, kennt keinen Startwert: Es macht immer dasselbe.</translation>
        </message>
        <message>
            <location filename="../../ui/workspaces/remaking.py" line="115" />
            <source>Change a setting instead.</source>
            <translation>Stattdessen eine Einstellung ändern.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../ui/workspaces/remaking.py" line="131" />
            <source>Variation {number} of {count}</source>
            <translation>
                <numerusform>Variante {number} von {count}</numerusform>
                <numerusform>Variante {number} von {count}</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../ui/workspaces/remaking.py" line="170" />
            <source>They are among the results.</source>
            <translation>Sie sind bei den Ergebnissen.</translation>
        </message>
        <message>
            <location filename="../../ui/workspaces/remaking.py" line="196" />
            <source>Its drawing too</source>
            <translation>Auch seine Zeichnung</translation>
        </message>
        <message>
            <location filename="../../ui/workspaces/remaking.py" line="200" />
            <source>Its reference is not kept.</source>
            <translation>Seine Referenz ist nicht aufbewahrt.</translation>
        </message>
        <message>
            <location filename="../../ui/workspaces/remaking.py" line="198" />
            <source>Its drawing is not kept; the History may have it.</source>
            <translation>Seine Zeichnung ist nicht aufbewahrt; vielleicht hat der Verlauf sie.</translation>
        </message>
        <message>
            <location filename="../../ui/workspaces/results_desk.py" line="192" />
            <source>The result is in the bin.</source>
            <translation>Das Ergebnis liegt im Papierkorb.</translation>
        </message>
        <message>
            <location filename="../../ui/workspaces/results_desk.py" line="104" />
            <location filename="../../ui/workspaces/results_desk.py" line="156" />
            <location filename="../../ui/workspaces/results_desk.py" line="246" />
            <source>Open the result</source>
            <translation>Ergebnis öffnen</translation>
        </message>
        <message numerus="yes">
            <location filename="../../ui/workspaces/results_desk.py" line="194" />
            <source>{count} results are in the bin.</source>
            <translation>
                <numerusform>{count} Ergebnis liegt im Papierkorb.</numerusform>
                <numerusform>{count} Ergebnisse liegen im Papierkorb.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../ui/workspaces/results_desk.py" line="235" />
            <source>Write the result</source>
            <translation>Ergebnis schreiben</translation>
        </message>
        <message>
            <location filename="../../ui/workspaces/results_desk.py" line="101" />
            <source>{title}, gone on</source>
            <translation>{title}, fortgesetzt</translation>
        </message>
        <message>
            <location filename="../../ui/workspaces/results_desk.py" line="78" />
            <source>Picture the results</source>
            <translation>Ergebnisse abbilden</translation>
        </message>
        <message>
            <location filename="../../ui/workspaces/results_export.py" line="77" />
            <source>Cancelled. {outcome}</source>
            <translation>Abgebrochen. {outcome}</translation>
        </message>
        <message>
            <location filename="../../ui/workspaces/results_list.py" line="142" />
            <source>Results, newest first</source>
            <translation>Ergebnisse, neueste zuerst</translation>
        </message>
        <message>
            <location filename="../../ui/workspaces/results_strip.py" line="31" />
            <source>Use as layer (Enter)</source>
            <translation>Als Ebene verwenden (Enter)</translation>
        </message>
        <message>
            <location filename="../../ui/workspaces/results_strip.py" line="32" />
            <location filename="../../ui/workspaces/results_strip.py" line="254" />
            <source>Use as reference</source>
            <translation>Als Referenz verwenden</translation>
        </message>
        <message>
            <location filename="../../ui/workspaces/results_strip.py" line="33" />
            <location filename="../../ui/workspaces/results_strip.py" line="246" />
            <source>Look closely</source>
            <translation>Groß ansehen</translation>
        </message>
        <message>
            <location filename="../../ui/workspaces/results_strip.py" line="33" />
            <source>See it large, and how it was made (Space)</source>
            <translation>Groß ansehen, und wie es gemacht wurde (Leertaste)</translation>
        </message>
        <message>
            <location filename="../../ui/workspaces/results_strip.py" line="34" />
            <location filename="../../ui/workspaces/results_strip.py" line="250" />
            <source>Compare</source>
            <translation>Vergleichen</translation>
        </message>
        <message>
            <location filename="../../ui/workspaces/results_strip.py" line="34" />
            <source>Compare two marked results, or one with the drawing</source>
            <translation>Zwei markierte Ergebnisse vergleichen, oder eines mit der Zeichnung</translation>
        </message>
        <message>
            <location filename="../../ui/workspaces/results_strip.py" line="35" />
            <location filename="../../ui/workspaces/results_strip.py" line="258" />
            <source>Four more like it</source>
            <translation>Vier weitere davon</translation>
        </message>
        <message>
            <location filename="../../ui/workspaces/results_strip.py" line="35" />
            <source>Make four more like it, with other seeds</source>
            <translation>Vier weitere davon erzeugen, mit anderen Startwerten</translation>
        </message>
        <message>
            <location filename="../../ui/workspaces/results_strip.py" line="36" />
            <source>Take the way, words, settings and seed that made it</source>
            <translation>Weg, Wörter, Einstellungen und Startwert übernehmen, die es ergaben</translation>
        </message>
        <message>
            <location filename="../../ui/workspaces/results_strip.py" line="37" />
            <source>Star</source>
            <translation>Stern</translation>
        </message>
        <message>
            <location filename="../../ui/workspaces/results_strip.py" line="37" />
            <source>Give it a star, or take it away</source>
            <translation>Einen Stern geben oder wieder nehmen</translation>
        </message>
        <message>
            <location filename="../../ui/workspaces/results_strip.py" line="38" />
            <location filename="../../ui/workspaces/results_strip.py" line="222" />
            <source>Put it into the bin (Delete)</source>
            <translation>In den Papierkorb (Entf)</translation>
        </message>
        <message>
            <location filename="../../ui/workspaces/results_strip.py" line="110" />
            <source>Export all results into a folder</source>
            <translation>Alle Ergebnisse in einen Ordner exportieren</translation>
        </message>
        <message>
            <location filename="../../ui/workspaces/results_strip.py" line="179" />
            <source>Made by {engine}{models}</source>
            <translation>Erzeugt mit {engine}{models}</translation>
        </message>
        <message>
            <location filename="../../ui/workspaces/results_strip.py" line="206" />
            <source>{shown} of {there}</source>
            <translation>{shown} von {there}</translation>
        </message>
        <message>
            <location filename="../../ui/workspaces/results_strip.py" line="208" />
            <source>No result is like that.</source>
            <translation>Kein Ergebnis ist so.</translation>
        </message>
        <message>
            <location filename="../../ui/workspaces/results_strip.py" line="220" />
            <source>Take it out of the bin (Delete)</source>
            <translation>Aus dem Papierkorb holen (Entf)</translation>
        </message>
        <message>
            <location filename="../../ui/workspaces/results_strip.py" line="105" />
            <source>Only those with a star</source>
            <translation>Nur die mit Stern</translation>
        </message>
        <message>
            <location filename="../../ui/workspaces/results_strip.py" line="106" />
            <source>Show the bin</source>
            <translation>Papierkorb zeigen</translation>
        </message>
        <message>
            <location filename="../../ui/workspaces/results_strip.py" line="114" />
            <source>Search: words, engine, seed, date</source>
            <translation>Wörter, Engine, Startwert, Tag</translation>
        </message>
        <message>
            <location filename="../../ui/workspaces/results_strip.py" line="115" />
            <source>Search the results</source>
            <translation>Ergebnisse durchsuchen</translation>
        </message>
        <message>
            <location filename="../../ui/workspaces/results_strip.py" line="178" />
            <source> (model: {titles})</source>
            <translation> (Modell: {titles})</translation>
        </message>
        <message>
            <location filename="../../ui/workspaces/results_strip.py" line="251" />
            <source>Lay over the drawing</source>
            <translation>Über die Zeichnung legen</translation>
        </message>
        <message>
            <location filename="../../ui/workspaces/results_strip.py" line="255" />
            <source>Begin a new picture with it</source>
            <translation>Ein neues Bild damit beginnen</translation>
        </message>
        <message>
            <location filename="../../ui/workspaces/results_strip.py" line="269" />
            <source>Export all…</source>
            <translation>Alle exportieren …</translation>
        </message>
        <message>
            <location filename="../../ui/workspaces/results_strip.py" line="111" />
            <source>Export all</source>
            <translation>Alle exportieren</translation>
        </message>
        <message>
            <location filename="../../ui/workspaces/results_strip.py" line="210" />
            <source>The bin is empty.</source>
            <translation>Der Papierkorb ist leer.</translation>
        </message>
        <message>
            <location filename="../../ui/workspaces/results_strip.py" line="210" />
            <source>No results yet.</source>
            <translation>Noch keine Ergebnisse.</translation>
        </message>
        <message>
            <location filename="../../ui/workspaces/results_strip.py" line="248" />
            <source>Take out of the bin</source>
            <translation>Aus dem Papierkorb holen</translation>
        </message>
        <message>
            <location filename="../../ui/workspaces/results_strip.py" line="262" />
            <source>Take the star away</source>
            <translation>Stern nehmen</translation>
        </message>
        <message>
            <location filename="../../ui/workspaces/results_strip.py" line="262" />
            <source>Give a star</source>
            <translation>Stern geben</translation>
        </message>
        <message>
            <location filename="../../ui/workspaces/samples_dialog.py" line="97" />
            <location filename="../../ui/workspaces/samples_dialog.py" line="98" />
            <location filename="../../ui/workspaces/samples_dialog.py" line="138" />
            <source>Samples</source>
            <translation>Beispiele</translation>
        </message>
        <message>
            <location filename="../../ui/workspaces/samples_dialog.py" line="99" />
            <source>Each is a reference picture. Where it shows a small painting, that comes along.</source>
            <translation>Jedes ist ein Referenzbild. Wo eine kleine Malerei zu sehen ist, kommt sie mit.</translation>
        </message>
        <message>
            <location filename="../../ui/workspaces/samples_dialog.py" line="107" />
            <source>Use sample</source>
            <translation>Beispiel verwenden</translation>
        </message>
        <message>
            <location filename="../../ui/workspaces/select_bar.py" line="18" />
            <source>Select anew</source>
            <translation>Neue Auswahl</translation>
        </message>
        <message>
            <location filename="../../ui/workspaces/select_bar.py" line="19" />
            <source>Add to the selection (Shift)</source>
            <translation>Zur Auswahl hinzufügen (Umschalt)</translation>
        </message>
        <message>
            <location filename="../../ui/workspaces/select_bar.py" line="20" />
            <source>Take away from the selection (Alt)</source>
            <translation>Von der Auswahl abziehen (Alt)</translation>
        </message>
        <message>
            <location filename="../../ui/workspaces/select_bar.py" line="21" />
            <source>Keep what both share (Shift+Alt)</source>
            <translation>Schnittmenge behalten (Umschalt+Alt)</translation>
        </message>
        <message>
            <location filename="../../ui/workspaces/select_bar.py" line="41" />
            <source>How unlike a colour may be and still be selected</source>
            <translation>Wie unähnlich eine Farbe sein und noch ausgewählt werden darf</translation>
        </message>
        <message>
            <location filename="../../ui/workspaces/select_bar.py" line="44" />
            <source>Joined</source>
            <translation>Benachbart</translation>
        </message>
        <message>
            <location filename="../../ui/workspaces/select_bar.py" line="45" />
            <source>Only what is joined to the point, or all that is alike</source>
            <translation>Nur was mit dem Punkt zusammenhängt, oder alles Ähnliche</translation>
        </message>
        <message>
            <location filename="../../ui/workspaces/select_desk.py" line="26" />
            <source>Select rectangle</source>
            <translation>Auswahlrechteck</translation>
        </message>
        <message>
            <location filename="../../ui/workspaces/select_desk.py" line="26" />
            <source>Select a rectangle</source>
            <translation>Ein Rechteck auswählen</translation>
        </message>
        <message>
            <location filename="../../ui/workspaces/select_desk.py" line="27" />
            <source>Select ellipse</source>
            <translation>Auswahlellipse</translation>
        </message>
        <message>
            <location filename="../../ui/workspaces/select_desk.py" line="27" />
            <source>Select an ellipse</source>
            <translation>Eine Ellipse auswählen</translation>
        </message>
        <message>
            <location filename="../../ui/workspaces/select_desk.py" line="28" />
            <source>Lasso</source>
            <translation>Lasso</translation>
        </message>
        <message>
            <location filename="../../ui/workspaces/select_desk.py" line="28" />
            <source>Select what you draw a line around</source>
            <translation>Auswählen, was umfahren wird</translation>
        </message>
        <message>
            <location filename="../../ui/workspaces/select_desk.py" line="29" />
            <source>Wand</source>
            <translation>Zauberstab</translation>
        </message>
        <message>
            <location filename="../../ui/workspaces/select_desk.py" line="29" />
            <source>Select an area of like colour</source>
            <translation>Einen Bereich ähnlicher Farbe auswählen</translation>
        </message>
        <message>
            <location filename="../../ui/workspaces/select_desk.py" line="98" />
            <source>The edge becomes soft over so many pixels to both sides.</source>
            <translation>Der Rand wird nach beiden Seiten um so viele Pixel weich.</translation>
        </message>
        <message>
            <location filename="../../ui/workspaces/select_desk.py" line="72" />
            <source>Select all</source>
            <translation>Alles auswählen</translation>
        </message>
        <message>
            <location filename="../../ui/workspaces/select_desk.py" line="80" />
            <source>Invert selection</source>
            <translation>Auswahl umkehren</translation>
        </message>
        <message>
            <location filename="../../ui/workspaces/select_desk.py" line="90" />
            <source>Grow selection</source>
            <translation>Auswahl erweitern</translation>
        </message>
        <message>
            <location filename="../../ui/workspaces/select_desk.py" line="94" />
            <source>Shrink selection</source>
            <translation>Auswahl verkleinern</translation>
        </message>
        <message>
            <location filename="../../ui/workspaces/select_desk.py" line="94" />
            <source>Shrink</source>
            <translation>Verkleinern</translation>
        </message>
        <message>
            <location filename="../../ui/workspaces/select_desk.py" line="99" />
            <source>Feather selection</source>
            <translation>Weiche Auswahlkante</translation>
        </message>
        <message>
            <location filename="../../ui/workspaces/select_desk.py" line="99" />
            <source>Feather</source>
            <translation>Weich machen</translation>
        </message>
        <message>
            <location filename="../../ui/workspaces/select_desk.py" line="86" />
            <source>Select paint</source>
            <translation>Gemaltes auswählen</translation>
        </message>
        <message>
            <location filename="../../ui/workspaces/select_desk.py" line="134" />
            <source>All</source>
            <comment>selection</comment>
            <translation>Alles</translation>
        </message>
        <message>
            <location filename="../../ui/workspaces/select_desk.py" line="135" />
            <source>None</source>
            <comment>selection</comment>
            <translation>Nichts</translation>
        </message>
        <message>
            <location filename="../../ui/workspaces/select_desk.py" line="136" />
            <source>Invert</source>
            <translation>Umkehren</translation>
        </message>
        <message>
            <location filename="../../ui/workspaces/select_desk.py" line="137" />
            <source>Paint of the layer</source>
            <translation>Gemaltes der Ebene</translation>
        </message>
        <message>
            <location filename="../../ui/workspaces/select_desk.py" line="138" />
            <source>Grow…</source>
            <translation>Erweitern …</translation>
        </message>
        <message>
            <location filename="../../ui/workspaces/select_desk.py" line="139" />
            <source>Shrink…</source>
            <translation>Verkleinern …</translation>
        </message>
        <message>
            <location filename="../../ui/workspaces/select_desk.py" line="140" />
            <source>Feather…</source>
            <translation>Weiche Kante …</translation>
        </message>
        <message>
            <location filename="../../ui/workspaces/sight.py" line="73" />
            <location filename="../../ui/workspaces/view_actions.py" line="72" />
            <source>Remove guides</source>
            <translation>Hilfslinien entfernen</translation>
        </message>
        <message>
            <location filename="../../ui/workspaces/sight.py" line="78" />
            <location filename="../../ui/workspaces/view_actions.py" line="48" />
            <source>Grid</source>
            <translation>Raster</translation>
        </message>
        <message>
            <location filename="../../ui/workspaces/sight.py" line="79" />
            <source>Pixels from line to line</source>
            <translation>Pixel von Linie zu Linie</translation>
        </message>
        <message>
            <location filename="../../ui/workspaces/size_desk.py" line="25" />
            <location filename="../../ui/workspaces/size_desk.py" line="65" />
            <location filename="../../ui/workspaces/size_desk.py" line="145" />
            <source>Crop</source>
            <translation>Zuschneiden</translation>
        </message>
        <message>
            <location filename="../../ui/workspaces/size_desk.py" line="25" />
            <source>Keep a part of the picture</source>
            <translation>Einen Teil des Bildes behalten</translation>
        </message>
        <message>
            <location filename="../../ui/workspaces/size_desk.py" line="127" />
            <location filename="../../ui/workspaces/size_desk.py" line="106" />
            <source>Crop to selection</source>
            <translation>Auf Auswahl zuschneiden</translation>
        </message>
        <message>
            <location filename="../../ui/workspaces/size_desk.py" line="137" />
            <source>Drag a frame around what is to be kept</source>
            <translation>Einen Rahmen um das ziehen, was bleiben soll</translation>
        </message>
        <message>
            <location filename="../../ui/workspaces/size_desk.py" line="110" />
            <source>Canvas size…</source>
            <translation>Leinwandgröße …</translation>
        </message>
        <message>
            <location filename="../../ui/workspaces/size_desk.py" line="114" />
            <source>Image size…</source>
            <translation>Bildgröße …</translation>
        </message>
        <message>
            <location filename="../../ui/workspaces/size_desk.py" line="144" />
            <location filename="../../ui/workspaces/transform_bar.py" line="62" />
            <source>Cancel (Esc)</source>
            <translation>Abbrechen (Esc)</translation>
        </message>
        <message>
            <location filename="../../ui/workspaces/size_desk.py" line="145" />
            <source>Crop (Enter)</source>
            <translation>Zuschneiden (Enter)</translation>
        </message>
        <message>
            <location filename="../../ui/workspaces/size_desk.py" line="120" />
            <source>Turn and flip</source>
            <comment>menu</comment>
            <translation>Drehen und spiegeln</translation>
        </message>
        <message>
            <location filename="../../ui/workspaces/sketch.py" line="71" />
            <location filename="../../engines/engine.py" line="36" />
            <source>Sketch</source>
            <translation>Skizze</translation>
        </message>
        <message>
            <location filename="../../ui/workspaces/sketch.py" line="83" />
            <source>Picture the layers</source>
            <translation>Ebenen abbilden</translation>
        </message>
        <message>
            <location filename="../../ui/workspaces/sketch.py" line="223" />
            <source>Open a reference picture</source>
            <translation>Referenzbild öffnen</translation>
        </message>
        <message>
            <location filename="../../ui/workspaces/sketch.py" line="229" />
            <source>Open a picture as a layer</source>
            <translation>Bild als Ebene öffnen</translation>
        </message>
        <message>
            <location filename="../../ui/workspaces/sketch.py" line="86" />
            <source>Layers</source>
            <translation>Ebenen</translation>
        </message>
        <message>
            <location filename="../../ui/workspaces/sketch.py" line="102" />
            <source>Picture the brushes</source>
            <translation>Pinsel abbilden</translation>
        </message>
        <message>
            <location filename="../../ui/workspaces/sketch.py" line="309" />
            <source>Read the words</source>
            <translation>Wörter lesen</translation>
        </message>
        <message>
            <location filename="../../ui/workspaces/sketch.py" line="332" />
            <source>“{cover}” covers what you paint on “{name}”.</source>
            <translation>„{cover}“ verdeckt, was auf „{name}“ gemalt wird.</translation>
        </message>
        <message>
            <location filename="../../ui/workspaces/sketch.py" line="337" />
            <source>Hide it</source>
            <translation>Ausblenden</translation>
        </message>
        <message>
            <location filename="../../ui/workspaces/sketch_actions.py" line="56" />
            <source>Open reference…</source>
            <translation>Referenz öffnen …</translation>
        </message>
        <message>
            <location filename="../../ui/workspaces/sketch_actions.py" line="72" />
            <source>Export results…</source>
            <translation>Ergebnisse exportieren …</translation>
        </message>
        <message>
            <location filename="../../ui/workspaces/sketch_actions.py" line="87" />
            <source>Let the picture follow the pen</source>
            <translation>Das Bild folgt dem Stift</translation>
        </message>
        <message>
            <location filename="../../ui/workspaces/sketch_actions.py" line="105" />
            <source>Add picture as layer…</source>
            <translation>Bild als Ebene hinzufügen …</translation>
        </message>
        <message>
            <location filename="../../ui/workspaces/sketch_actions.py" line="107" />
            <source>Rename layer…</source>
            <translation>Ebene umbenennen …</translation>
        </message>
        <message>
            <location filename="../../ui/workspaces/sketch_actions.py" line="113" />
            <source>Flatten picture</source>
            <translation>Bild zusammenfügen</translation>
        </message>
        <message>
            <location filename="../../ui/workspaces/sketch_actions.py" line="129" />
            <source>Show the layer only where the one below has paint</source>
            <translation>Die Ebene nur zeigen, wo die darunter Farbe hat</translation>
        </message>
        <message>
            <location filename="../../ui/workspaces/sketch_actions.py" line="134" />
            <source>Paint only where the layer has paint</source>
            <translation>Nur malen, wo die Ebene Farbe hat</translation>
        </message>
        <message>
            <location filename="../../ui/workspaces/sketch_actions.py" line="157" />
            <source>Smaller brush</source>
            <translation>Kleinerer Pinsel</translation>
        </message>
        <message>
            <location filename="../../ui/workspaces/sketch_actions.py" line="158" />
            <source>Larger brush</source>
            <translation>Größerer Pinsel</translation>
        </message>
        <message>
            <location filename="../../ui/workspaces/sketch_actions.py" line="159" />
            <source>Softer brush</source>
            <translation>Weicherer Pinsel</translation>
        </message>
        <message>
            <location filename="../../ui/workspaces/sketch_actions.py" line="160" />
            <source>Harder brush</source>
            <translation>Härterer Pinsel</translation>
        </message>
        <message>
            <location filename="../../ui/workspaces/sketch_actions.py" line="161" />
            <source>Choose colour…</source>
            <translation>Farbe wählen …</translation>
        </message>
        <message>
            <location filename="../../ui/workspaces/sketch_actions.py" line="179" />
            <source>Save brush…</source>
            <translation>Pinsel speichern …</translation>
        </message>
        <message>
            <location filename="../../ui/workspaces/sketch_actions.py" line="180" />
            <source>Rename brush…</source>
            <translation>Pinsel umbenennen …</translation>
        </message>
        <message>
            <location filename="../../ui/workspaces/sketch_actions.py" line="181" />
            <source>Delete brush</source>
            <translation>Pinsel löschen</translation>
        </message>
        <message>
            <location filename="../../ui/workspaces/sketch_actions.py" line="182" />
            <source>Import brushes…</source>
            <translation>Pinsel importieren …</translation>
        </message>
        <message>
            <location filename="../../ui/workspaces/sketch_actions.py" line="183" />
            <source>Export brush…</source>
            <translation>Pinsel exportieren …</translation>
        </message>
        <message>
            <location filename="../../ui/workspaces/sketch_actions.py" line="44" />
            <source>Make a picture of the painting</source>
            <translation>Aus der Malerei ein Bild erzeugen</translation>
        </message>
        <message>
            <location filename="../../ui/workspaces/sketch_actions.py" line="74" />
            <source>All results of the project, into a folder</source>
            <translation>Alle Ergebnisse des Projekts in einen Ordner</translation>
        </message>
        <message>
            <location filename="../../ui/workspaces/sketch_actions.py" line="144" />
            <source>Colourise…</source>
            <translation>Kolorieren …</translation>
        </message>
        <message>
            <location filename="../../ui/workspaces/sketch_actions.py" line="148" />
            <source>Enlarge…</source>
            <translation>Vergrößern …</translation>
        </message>
        <message>
            <location filename="../../ui/workspaces/sketch_actions.py" line="145" />
            <source>Give a grey layer colours, as a new layer</source>
            <translation>Einer grauen Ebene Farben geben, als neue Ebene</translation>
        </message>
        <message>
            <location filename="../../ui/workspaces/sketch_actions.py" line="149" />
            <source>Make the picture larger, as a new picture</source>
            <translation>Das Bild vergrößern, als neues Bild</translation>
        </message>
        <message>
            <location filename="../../ui/workspaces/sketch_actions.py" line="210" />
            <source>Shapes</source>
            <comment>menu</comment>
            <translation>Formen</translation>
        </message>
        <message>
            <location filename="../../ui/workspaces/sketch_actions.py" line="187" />
            <source>Brush</source>
            <comment>menu</comment>
            <translation>Pinsel</translation>
        </message>
        <message>
            <location filename="../../ui/workspaces/sketch_actions.py" line="194" />
            <source>Opacity</source>
            <comment>menu</comment>
            <translation>Deckkraft</translation>
        </message>
        <message>
            <location filename="../../ui/workspaces/sketch_actions.py" line="201" />
            <source>Symmetry</source>
            <comment>menu</comment>
            <translation>Symmetrie</translation>
        </message>
        <message>
            <location filename="../../ui/workspaces/sketch_layout.py" line="21" />
            <source>Reference &amp; materials</source>
            <translation>Referenz &amp; Materialien</translation>
        </message>
        <message>
            <location filename="../../ui/workspaces/swatches.py" line="49" />
            <source>Material {label}: {share} of the reference, {code}</source>
            <translation>Material {label}: {share} der Referenz, {code}</translation>
        </message>
        <message>
            <location filename="../../ui/workspaces/swatches.py" line="126" />
            <source>Materials of the reference</source>
            <translation>Materialien der Referenz</translation>
        </message>
        <message>
            <location filename="../../ui/workspaces/text_desk.py" line="27" />
            <source>Click where words shall stand</source>
            <translation>Klicken, wo Text stehen soll</translation>
        </message>
        <message>
            <location filename="../../ui/workspaces/text_desk.py" line="92" />
            <source>Put words onto the picture as a layer</source>
            <translation>Text als Ebene auf das Bild setzen</translation>
        </message>
        <message>
            <location filename="../../ui/workspaces/text_desk.py" line="75" />
            <source>Click where words shall stand; they take the colour of the brush</source>
            <translation>Klicken, wo Text stehen soll; er nimmt die Farbe des Pinsels</translation>
        </message>
        <message>
            <location filename="../../ui/workspaces/text_desk.py" line="131" />
            <source>Add text</source>
            <translation>Text hinzufügen</translation>
        </message>
        <message>
            <location filename="../../ui/workspaces/text_desk.py" line="93" />
            <source>Add text…</source>
            <translation>Text hinzufügen …</translation>
        </message>
        <message>
            <location filename="../../ui/workspaces/transform_bar.py" line="21" />
            <source>Handles scale, outside turns (Shift: keep or free the proportion, Alt: about the centre)</source>
            <translation>Griffe skalieren, außerhalb wird gedreht (Umschalt: Proportionen binden oder lösen, Alt: um die Mitte)</translation>
        </message>
        <message>
            <location filename="../../ui/workspaces/transform_bar.py" line="24" />
            <source>The sides slide along themselves (also with Ctrl at a side)</source>
            <translation>Die Seiten gleiten an sich entlang (auch mit Strg an einer Seite)</translation>
        </message>
        <message>
            <location filename="../../ui/workspaces/transform_bar.py" line="25" />
            <source>Each corner goes anywhere: perspective (also with Ctrl at a corner)</source>
            <translation>Jede Ecke ist frei: Perspektive (auch mit Strg an einer Ecke)</translation>
        </message>
        <message>
            <location filename="../../ui/workspaces/transform_bar.py" line="19" />
            <source>Skew</source>
            <translation>Neigen</translation>
        </message>
        <message>
            <location filename="../../ui/workspaces/transform_bar.py" line="19" />
            <source>Bend</source>
            <translation>Verzerren</translation>
        </message>
        <message>
            <location filename="../../ui/workspaces/transform_bar.py" line="36" />
            <source>Left edge, before it is turned</source>
            <translation>Linke Kante, vor dem Drehen</translation>
        </message>
        <message>
            <location filename="../../ui/workspaces/transform_bar.py" line="37" />
            <source>Upper edge, before it is turned</source>
            <translation>Obere Kante, vor dem Drehen</translation>
        </message>
        <message>
            <location filename="../../ui/workspaces/transform_bar.py" line="38" />
            <source>Width; negative mirrors</source>
            <translation>Breite; negativ spiegelt</translation>
        </message>
        <message>
            <location filename="../../ui/workspaces/transform_bar.py" line="40" />
            <source>Keep the proportion (Shift: the other way)</source>
            <translation>Proportionen beibehalten (Umschalt: umgekehrt)</translation>
        </message>
        <message>
            <location filename="../../ui/workspaces/transform_bar.py" line="46" />
            <source>Height; negative mirrors</source>
            <translation>Höhe; negativ spiegelt</translation>
        </message>
        <message>
            <location filename="../../ui/workspaces/transform_bar.py" line="47" />
            <source>Angle, clockwise</source>
            <translation>Winkel, im Uhrzeigersinn</translation>
        </message>
        <message>
            <location filename="../../ui/workspaces/transform_bar.py" line="50" />
            <source>Handles</source>
            <translation>Griffe</translation>
        </message>
        <message>
            <location filename="../../ui/workspaces/transform_bar.py" line="63" />
            <source>Apply</source>
            <translation>Anwenden</translation>
        </message>
        <message>
            <location filename="../../ui/workspaces/transform_bar.py" line="63" />
            <source>Apply (Enter)</source>
            <translation>Anwenden (Enter)</translation>
        </message>
        <message>
            <location filename="../../ui/workspaces/treatments.py" line="144" />
            <source>{width} × {height} → {wide} × {high} px</source>
            <translation>{width} × {height} → {wide} × {high} px</translation>
        </message>
        <message>
            <location filename="../../ui/workspaces/treatments.py" line="155" />
            <source>{size}, as a new picture.</source>
            <translation>{size}, als neues Bild.</translation>
        </message>
        <message>
            <location filename="../../ui/workspaces/treatments.py" line="77" />
            <source>Colourise “{name}”</source>
            <translation>„{name}“ kolorieren</translation>
        </message>
        <message>
            <location filename="../../ui/workspaces/treatments.py" line="99" />
            <source>Enlarge “{title}”</source>
            <translation>„{title}“ vergrößern</translation>
        </message>
        <message>
            <location filename="../../ui/workspaces/treatments.py" line="112" />
            <source>Read the picture</source>
            <translation>Bild lesen</translation>
        </message>
        <message>
            <location filename="../../ui/workspaces/treatments.py" line="152" />
            <source>{size}: a side can have {largest} px at most.</source>
            <translation>{size}: Eine Seite kann höchstens {largest} px haben.</translation>
        </message>
        <message>
            <location filename="../../ui/workspaces/treatments.py" line="180" />
            <source>The colours come as a new layer above “{name}”.</source>
            <translation>Die Farben kommen als neue Ebene über „{name}“.</translation>
        </message>
        <message>
            <location filename="../../ui/workspaces/treatments.py" line="196" />
            <source>The whole picture, as it is seen.</source>
            <translation>Das ganze Bild, wie es zu sehen ist.</translation>
        </message>
        <message>
            <location filename="../../ui/workspaces/treatments.py" line="168" />
            <source>“{name}” is empty.</source>
            <translation>„{name}“ ist leer.</translation>
        </message>
        <message>
            <location filename="../../ui/workspaces/treatments.py" line="170" />
            <source>Choose a layer that has a picture.</source>
            <translation>Eine Ebene wählen, die ein Bild hat.</translation>
        </message>
        <message>
            <location filename="../../ui/workspaces/treatments.py" line="121" />
            <source>“{name}” is gone. The picture in colours is among the results.</source>
            <translation>„{name}“ ist nicht mehr da. Das farbige Bild liegt bei den Ergebnissen.</translation>
        </message>
        <message>
            <location filename="../../ui/workspaces/treatments.py" line="70" />
            <source>{name}, coloured</source>
            <translation>{name}, koloriert</translation>
        </message>
        <message>
            <location filename="../../ui/workspaces/veil.py" line="66" />
            <source>How much of the result is seen over the drawing</source>
            <translation>Wie viel vom Ergebnis über der Zeichnung zu sehen ist</translation>
        </message>
        <message>
            <location filename="../../ui/workspaces/veil.py" line="69" />
            <source>Split</source>
            <translation>Teilen</translation>
        </message>
        <message>
            <location filename="../../ui/workspaces/veil.py" line="69" />
            <source>The result at the left, the drawing at the right</source>
            <translation>Links das Ergebnis, rechts die Zeichnung</translation>
        </message>
        <message>
            <location filename="../../ui/workspaces/veil.py" line="71" />
            <source>Hold to see the drawing</source>
            <translation>Halten zeigt die Zeichnung</translation>
        </message>
        <message>
            <location filename="../../ui/workspaces/veil.py" line="77" />
            <source>Result over the drawing</source>
            <translation>Ergebnis über der Zeichnung</translation>
        </message>
        <message>
            <location filename="../../ui/workspaces/veil.py" line="81" />
            <source>Take it off</source>
            <translation>Wegnehmen</translation>
        </message>
        <message>
            <location filename="../../ui/workspaces/view_actions.py" line="29" />
            <source>Turn upright</source>
            <translation>Gerade stellen</translation>
        </message>
        <message>
            <location filename="../../ui/workspaces/view_actions.py" line="38" />
            <source>See left and right exchanged; the picture stays</source>
            <translation>Links und rechts vertauscht sehen; das Bild bleibt</translation>
        </message>
        <message>
            <location filename="../../ui/workspaces/view_actions.py" line="45" />
            <source>The whole picture in small</source>
            <translation>Das ganze Bild im Kleinen</translation>
        </message>
        <message>
            <location filename="../../ui/workspaces/view_actions.py" line="46" />
            <source>Rulers</source>
            <translation>Lineale</translation>
        </message>
        <message>
            <location filename="../../ui/workspaces/view_actions.py" line="46" />
            <source>Measure, and pull guides out of the rulers</source>
            <translation>Messen und Hilfslinien aus den Linealen ziehen</translation>
        </message>
        <message>
            <location filename="../../ui/workspaces/view_actions.py" line="47" />
            <source>Guides</source>
            <translation>Hilfslinien</translation>
        </message>
        <message>
            <location filename="../../ui/workspaces/view_actions.py" line="47" />
            <source>Show the guides</source>
            <translation>Hilfslinien zeigen</translation>
        </message>
        <message>
            <location filename="../../ui/workspaces/view_actions.py" line="48" />
            <source>Show a grid over the picture</source>
            <translation>Ein Raster über dem Bild zeigen</translation>
        </message>
        <message>
            <location filename="../../ui/workspaces/view_actions.py" line="51" />
            <source>Snap</source>
            <translation>Einrasten</translation>
        </message>
        <message>
            <location filename="../../ui/workspaces/view_actions.py" line="54" />
            <source>Lines, figures, moves, crops and selections keep to guides, grid and edges</source>
            <translation>Linien, Formen, Verschieben, Zuschnitt und Auswahl halten sich an Hilfslinien, Raster und Kanten</translation>
        </message>
        <message>
            <location filename="../../ui/workspaces/view_actions.py" line="67" />
            <source>Lock guides</source>
            <translation>Hilfslinien sperren</translation>
        </message>
        <message>
            <location filename="../../ui/workspaces/view_actions.py" line="88" />
            <source>Another…</source>
            <translation>Anderes …</translation>
        </message>
        <message>
            <location filename="../../ui/workspaces/view_actions.py" line="98" />
            <source>Panels</source>
            <translation>Bedienfelder</translation>
        </message>
        <message>
            <location filename="../../ui/workspaces/view_actions.py" line="99" />
            <source>Hide all panels, or show them again</source>
            <translation>Alle Bedienfelder ausblenden oder wieder zeigen</translation>
        </message>
        <message>
            <location filename="../../ui/workspaces/view_actions.py" line="102" />
            <source>Brushes above the canvas</source>
            <translation>Pinsel über dem Bild</translation>
        </message>
        <message>
            <location filename="../../ui/workspaces/view_actions.py" line="106" />
            <source>Reset the panels</source>
            <translation>Bedienfelder zurücksetzen</translation>
        </message>
        <message>
            <location filename="../../ui/workspaces/view_actions.py" line="69" />
            <source>Guides cannot be moved by accident</source>
            <translation>Hilfslinien lassen sich nicht versehentlich verschieben</translation>
        </message>
        <message>
            <location filename="../../ui/workspaces/view_actions.py" line="107" />
            <source>All panels where and as wide as they come</source>
            <translation>Alle Bedienfelder an ihrem Platz und so breit wie anfangs</translation>
        </message>
        <message>
            <location filename="../../ui/workspaces/view_actions.py" line="82" />
            <source>{size} px</source>
            <translation>{size} px</translation>
        </message>
        <message>
            <location filename="../../ui/workspaces/view_actions.py" line="88" />
            <location filename="../../ui/workspaces/view_actions.py" line="83" />
            <source>Grid size</source>
            <comment>menu</comment>
            <translation>Rastergröße</translation>
        </message>
        <message>
            <location filename="../../ui/workspaces/ways.py" line="178" />
            <source>Make a picture of the painting, out of the reference</source>
            <translation>Aus der Malerei ein Bild erzeugen, aus Teilen der Referenz</translation>
        </message>
        <message>
            <location filename="../../ui/workspaces/ways.py" line="199" />
            <source>Make a picture of a line drawing</source>
            <translation>Aus einer Strichzeichnung ein Bild erzeugen</translation>
        </message>
        <message>
            <location filename="../../ui/workspaces/ways.py" line="34" />
            <location filename="../../ui/workspaces/ways.py" line="38" />
            <location filename="../../engines/params.py" line="46" />
            <source>Seed</source>
            <translation>Startwert</translation>
        </message>
        <message>
            <location filename="../../ui/workspaces/ways.py" line="40" />
            <source>Another seed: another picture</source>
            <translation>Neuer Startwert: ein anderes Bild</translation>
        </message>
        <message>
            <location filename="../../ui/workspaces/ways.py" line="88" />
            <source>More settings</source>
            <translation>Weitere Einstellungen</translation>
        </message>
        <message>
            <location filename="../../ui/workspaces/ways.py" line="185" />
            <location filename="../../engines/image/repaint.py" line="31" />
            <location filename="../../engines/image/retarget.py" line="28" />
            <source>Faithfulness</source>
            <translation>Treue</translation>
        </message>
        <message>
            <location filename="../../ui/workspaces/ways.py" line="207" />
            <source>Lines of</source>
            <translation>Linien von</translation>
        </message>
        <message>
            <location filename="../../ui/workspaces/ways.py" line="209" />
            <source>Which lines are taken; paint under them says which colour goes there</source>
            <translation>Welche Linien gelten; Farbe darunter sagt, welche Farbe dorthin kommt</translation>
        </message>
        <message>
            <location filename="../../ui/workspaces/ways.py" line="191" />
            <location filename="../../engines/image/repaint.py" line="33" />
            <location filename="../../engines/image/texture.py" line="22" />
            <location filename="../../engines/image/variations.py" line="22" />
            <source>Tileable</source>
            <translation>Kachelbar</translation>
        </message>
        <message>
            <location filename="../../ui/workspaces/ways.py" line="213" />
            <source>Keep lines</source>
            <translation>+ Linien</translation>
        </message>
        <message>
            <location filename="../../ui/workspaces/ways.py" line="207" />
            <source>Active layer</source>
            <translation>Aktive Ebene</translation>
        </message>
        <message>
            <location filename="../../ui/workspaces/words_way.py" line="114" />
            <source>Words</source>
            <translation>Wörter</translation>
        </message>
        <message>
            <location filename="../../ui/workspaces/words_way.py" line="116" />
            <source>Make a picture from words</source>
            <translation>Aus Wörtern ein Bild erzeugen</translation>
        </message>
        <message>
            <location filename="../../ui/workspaces/words_way.py" line="83" />
            <source>Words the model knows</source>
            <translation>Wörter, die das Modell kennt</translation>
        </message>
        <message>
            <location filename="../../ui/workspaces/words_way.py" line="122" />
            <location filename="../../engines/image/generate.py" line="40" />
            <source>Prompt</source>
            <translation>Beschreibung</translation>
        </message>
        <message>
            <location filename="../../ui/workspaces/words_way.py" line="134" />
            <source>What the picture shows</source>
            <translation>Was das Bild zeigt</translation>
        </message>
        <message>
            <location filename="../../ui/workspaces/words_way.py" line="163" />
            <source>Begin with my picture</source>
            <translation>Mit meinem Bild beginnen</translation>
        </message>
        <message>
            <location filename="../../ui/workspaces/words_way.py" line="165" />
            <source>Change what is painted, instead of beginning with nothing</source>
            <translation>Gemaltes verändern, statt mit nichts zu beginnen</translation>
        </message>
        <message numerus="yes">
            <location filename="../../ui/workspaces/words_way.py" line="203" />
            <source>It knows these {count} words only; click to add.</source>
            <translation>
                <numerusform>Kennt nur dieses {count} Wort; ein Klick wählt es.</numerusform>
                <numerusform>Kennt nur diese {count} Wörter; Klick wählt.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../ui/workspaces/words_way.py" line="205" />
            <source>Not known: {names}.</source>
            <translation>Nicht bekannt: {names}.</translation>
        </message>
        <message>
            <location filename="../../engines/devices.py" line="51" />
            <source>There is not enough memory to {0}.</source>
            <translation>Der Speicher reicht nicht: {0}.</translation>
        </message>
        <message>
            <location filename="../../engines/devices.py" line="52" />
            <location filename="../../studio/job.py" line="207" />
            <source>Other programs, or a large picture, take it.</source>
            <translation>Andere Programme oder ein großes Bild belegen ihn.</translation>
        </message>
        <message>
            <location filename="../../engines/devices.py" line="53" />
            <location filename="../../studio/job.py" line="208" />
            <source>Choose a smaller size or close other programs, then try again.</source>
            <translation>Eine kleinere Größe wählen oder andere Programme schließen, dann erneut versuchen.</translation>
        </message>
        <message>
            <location filename="../../engines/engine.py" line="117" />
            <location filename="../../engines/models.py" line="67" />
            <source>The model {0} is not installed.</source>
            <translation>Das Modell {0} ist nicht installiert.</translation>
        </message>
        <message>
            <location filename="../../engines/engine.py" line="117" />
            <source>Install it in Models, then try again.</source>
            <translation>Es unter „Modelle“ installieren, dann erneut versuchen.</translation>
        </message>
        <message>
            <location filename="../../engines/engine.py" line="122" />
            <source>The engine {0} cannot be called from here.</source>
            <translation>Die Engine {0} lässt sich von hier nicht aufrufen.</translation>
        </message>
        <message>
            <location filename="../../engines/engine.py" line="30" />
            <location filename="../../engines/image/repaint.py" line="104" />
            <source>Repaint</source>
            <translation>Übermalen</translation>
        </message>
        <message>
            <location filename="../../engines/engine.py" line="31" />
            <location filename="../../engines/image/variations.py" line="49" />
            <source>Variations</source>
            <translation>Varianten</translation>
        </message>
        <message>
            <location filename="../../engines/engine.py" line="32" />
            <location filename="../../engines/image/retarget.py" line="50" />
            <source>Retarget</source>
            <translation>Anpassen</translation>
        </message>
        <message>
            <location filename="../../engines/engine.py" line="33" />
            <location filename="../../engines/image/texture.py" line="52" />
            <source>Texture</source>
            <translation>Textur</translation>
        </message>
        <message>
            <location filename="../../engines/engine.py" line="34" />
            <source>Materials</source>
            <translation>Materialien</translation>
        </message>
        <message>
            <location filename="../../engines/engine.py" line="35" />
            <location filename="../../engines/image/landscape.py" line="149" />
            <source>Landscape</source>
            <translation>Landschaft</translation>
        </message>
        <message>
            <location filename="../../engines/engine.py" line="37" />
            <source>Colorize</source>
            <translation>Kolorieren</translation>
        </message>
        <message>
            <location filename="../../engines/engine.py" line="38" />
            <source>Upscale</source>
            <translation>Vergrößern</translation>
        </message>
        <message>
            <location filename="../../engines/image/colorize.py" line="38" />
            <source>Grey or coloured; only its lightness is used.</source>
            <translation>Grau oder farbig; nur die Helligkeit zählt.</translation>
        </message>
        <message>
            <location filename="../../engines/image/colorize.py" line="40" />
            <source>Hints</source>
            <translation>Hinweise</translation>
        </message>
        <message>
            <location filename="../../engines/image/colorize.py" line="40" />
            <source>Colours where the person painted, clear elsewhere.</source>
            <translation>Farben, wo gemalt wurde, sonst durchsichtig.</translation>
        </message>
        <message>
            <location filename="../../engines/image/colorize.py" line="42" />
            <location filename="../../engines/image/generate.py" line="42" />
            <location filename="../../engines/image/repaint.py" line="29" />
            <source>Mask</source>
            <translation>Maske</translation>
        </message>
        <message>
            <location filename="../../engines/image/colorize.py" line="42" />
            <source>Where to colour; the rest stays as it is.</source>
            <translation>Wo koloriert wird; der Rest bleibt.</translation>
        </message>
        <message>
            <location filename="../../engines/image/colorize.py" line="44" />
            <source>0 leaves it grey, 1 is as the model thinks, 2 is gaudy.</source>
            <translation>0 lässt es grau, 1 ist nach dem Modell, 2 ist grell.</translation>
        </message>
        <message>
            <location filename="../../engines/image/colorize.py" line="53" />
            <source>Look at the picture</source>
            <translation>Bild betrachten</translation>
        </message>
        <message>
            <location filename="../../engines/image/colorize.py" line="64" />
            <location filename="../../engines/image/materials.py" line="60" />
            <location filename="../../engines/image/sketch.py" line="70" />
            <location filename="../../engines/tiling.py" line="99" />
            <location filename="../../studio/job.py" line="30" />
            <source>Done</source>
            <translation>Fertig</translation>
        </message>
        <message>
            <location filename="../../engines/image/colorize.py" line="70" />
            <source>The {0} not fit the picture.</source>
            <translation>Die Größe passt nicht zum Bild: {0}.</translation>
        </message>
        <message>
            <location filename="../../engines/image/colorize.py" line="71" />
            <source>{0}×{1} pixels were given, the picture has {2}×{3}.</source>
            <translation>Gegeben sind {0}×{1} Pixel, das Bild hat {2}×{3}.</translation>
        </message>
        <message>
            <location filename="../../engines/image/colorize.py" line="72" />
            <location filename="../../engines/image/repaint.py" line="65" />
            <source>Give both the same size.</source>
            <translation>Beiden dieselbe Größe geben.</translation>
        </message>
        <message>
            <location filename="../../engines/image/colorize.py" line="174" />
            <source>Colour a grey picture</source>
            <translation>Graues Bild kolorieren</translation>
        </message>
        <message>
            <location filename="../../engines/image/colorize.py" line="49" />
            <source>hints do</source>
            <translation>Hinweise</translation>
        </message>
        <message>
            <location filename="../../engines/image/colorize.py" line="49" />
            <location filename="../../engines/image/repaint.py" line="62" />
            <source>mask does</source>
            <translation>Maske</translation>
        </message>
        <message>
            <location filename="../../engines/image/colorize.py" line="54" />
            <source>colour this picture</source>
            <translation>Bild kolorieren</translation>
        </message>
        <message>
            <location filename="../../engines/image/colorize.py" line="119" />
            <source>Lay the colours on</source>
            <translation>Farben auftragen</translation>
        </message>
        <message>
            <location filename="../../engines/image/generate.py" line="40" />
            <source>What the picture shows, in words the model was taught.</source>
            <translation>Was das Bild zeigt, in Wörtern, die das Modell gelernt hat.</translation>
        </message>
        <message>
            <location filename="../../engines/image/generate.py" line="41" />
            <source>Where to start from.</source>
            <translation>Womit begonnen wird.</translation>
        </message>
        <message>
            <location filename="../../engines/image/generate.py" line="42" />
            <source>Where to paint; the rest stays.</source>
            <translation>Wo gemalt wird; der Rest bleibt.</translation>
        </message>
        <message>
            <location filename="../../engines/image/generate.py" line="43" />
            <source>Strength</source>
            <translation>Stärke</translation>
        </message>
        <message>
            <location filename="../../engines/image/generate.py" line="43" />
            <source>How far to go from the picture.</source>
            <translation>Wie weit es vom Bild wegführt.</translation>
        </message>
        <message>
            <location filename="../../engines/image/generate.py" line="45" />
            <source>Guidance</source>
            <translation>Führung</translation>
        </message>
        <message>
            <location filename="../../engines/image/generate.py" line="45" />
            <source>How closely to keep to the words; more is stiffer.</source>
            <translation>Wie eng es den Wörtern folgt; mehr ist steifer.</translation>
        </message>
        <message>
            <location filename="../../engines/image/generate.py" line="47" />
            <source>Steps</source>
            <translation>Schritte</translation>
        </message>
        <message>
            <location filename="../../engines/image/generate.py" line="47" />
            <source>More is finer and slower.</source>
            <translation>Mehr ist feiner und langsamer.</translation>
        </message>
        <message>
            <location filename="../../engines/image/generate.py" line="49" />
            <source>Without a picture, the sides of the result.</source>
            <translation>Ohne Bild: die Seiten des Ergebnisses.</translation>
        </message>
        <message>
            <location filename="../../engines/image/generate.py" line="84" />
            <source>Reading the words</source>
            <translation>Wörter werden gelesen</translation>
        </message>
        <message>
            <location filename="../../engines/image/generate.py" line="181" />
            <source>Enlarging</source>
            <translation>Vergrößern</translation>
        </message>
        <message>
            <location filename="../../engines/image/generate.py" line="224" />
            <source>From words</source>
            <translation>Aus Wörtern</translation>
        </message>
        <message>
            <location filename="../../engines/image/generate.py" line="85" />
            <location filename="../../engines/image/repaint.py" line="41" />
            <source>paint this picture</source>
            <translation>Bild malen</translation>
        </message>
        <message>
            <location filename="../../engines/image/generate.py" line="93" />
            <source>Not known, and left out: {0}.</source>
            <translation>Nicht bekannt und weggelassen: {0}.</translation>
        </message>
        <message>
            <location filename="../../engines/image/generate.py" line="102" />
            <source>The model knows none of these words.</source>
            <translation>Das Modell kennt keines dieser Wörter.</translation>
        </message>
        <message>
            <location filename="../../engines/image/generate.py" line="103" />
            <source>It is small and was taught some hundred words of faces, flowers and garments.</source>
            <translation>Es ist klein und hat einige hundert Wörter für Gesichter, Blumen und Kleidung gelernt.</translation>
        </message>
        <message>
            <location filename="../../engines/image/generate.py" line="104" />
            <source>Use words such as {0}.</source>
            <translation>Wörter verwenden wie {0}.</translation>
        </message>
        <message>
            <location filename="../../engines/image/generate.py" line="141" />
            <location filename="../../engines/image/repaint.py" line="23" />
            <location filename="../../engines/image/sketch.py" line="64" />
            <source>Painting</source>
            <translation>Malen</translation>
        </message>
        <message>
            <location filename="../../engines/image/landscape.py" line="38" />
            <source>Scene</source>
            <translation>Szene</translation>
        </message>
        <message>
            <location filename="../../engines/image/landscape.py" line="38" />
            <source>What kind of land it is.</source>
            <translation>Welche Art von Landschaft.</translation>
        </message>
        <message>
            <location filename="../../engines/image/landscape.py" line="39" />
            <source>Time</source>
            <translation>Tageszeit</translation>
        </message>
        <message>
            <location filename="../../engines/image/landscape.py" line="39" />
            <source>Where the light comes from.</source>
            <translation>Woher das Licht kommt.</translation>
        </message>
        <message>
            <location filename="../../engines/image/landscape.py" line="40" />
            <source>Weather</source>
            <translation>Wetter</translation>
        </message>
        <message>
            <location filename="../../engines/image/landscape.py" line="40" />
            <source>What the air does.</source>
            <translation>Was die Luft tut.</translation>
        </message>
        <message>
            <location filename="../../engines/image/landscape.py" line="41" />
            <source>Pixels across.</source>
            <translation>Pixel in der Breite.</translation>
        </message>
        <message>
            <location filename="../../engines/image/landscape.py" line="42" />
            <source>Pixels down.</source>
            <translation>Pixel in der Höhe.</translation>
        </message>
        <message>
            <location filename="../../engines/image/landscape.py" line="50" />
            <source>Developed</source>
            <translation>Entwickelt</translation>
        </message>
        <message>
            <location filename="../../engines/image/landscape.py" line="61" />
            <source>Raising the land</source>
            <translation>Land wird aufgebaut</translation>
        </message>
        <message>
            <location filename="../../engines/image/landscape.py" line="70" />
            <source>Lighting the land</source>
            <translation>Land wird beleuchtet</translation>
        </message>
        <message>
            <location filename="../../engines/image/landscape.py" line="77" />
            <source>Developing</source>
            <translation>Entwickeln</translation>
        </message>
        <message>
            <location filename="../../engines/image/landscape.py" line="66" />
            <source>Lighting the sky</source>
            <translation>Himmel wird beleuchtet</translation>
        </message>
        <message>
            <location filename="../../engines/image/landscape.py" line="74" />
            <source>Filling the water</source>
            <translation>Wasser wird eingefüllt</translation>
        </message>
        <message>
            <location filename="../../engines/image/landscape_scene.py" line="14" />
            <source>Mountains</source>
            <translation>Berge</translation>
        </message>
        <message>
            <location filename="../../engines/image/landscape_scene.py" line="15" />
            <source>Lake</source>
            <translation>See</translation>
        </message>
        <message>
            <location filename="../../engines/image/landscape_scene.py" line="16" />
            <source>Forest</source>
            <translation>Wald</translation>
        </message>
        <message>
            <location filename="../../engines/image/landscape_scene.py" line="17" />
            <source>Coast</source>
            <translation>Küste</translation>
        </message>
        <message>
            <location filename="../../engines/image/landscape_scene.py" line="18" />
            <source>Desert</source>
            <translation>Wüste</translation>
        </message>
        <message>
            <location filename="../../engines/image/landscape_scene.py" line="19" />
            <source>Meadow</source>
            <translation>Wiese</translation>
        </message>
        <message>
            <location filename="../../engines/image/landscape_scene.py" line="20" />
            <source>Winter</source>
            <translation>Winter</translation>
        </message>
        <message>
            <location filename="../../engines/image/landscape_scene.py" line="26" />
            <source>Morning</source>
            <translation>Morgen</translation>
        </message>
        <message>
            <location filename="../../engines/image/landscape_scene.py" line="27" />
            <source>Day</source>
            <translation>Tag</translation>
        </message>
        <message>
            <location filename="../../engines/image/landscape_scene.py" line="28" />
            <source>Evening</source>
            <translation>Abend</translation>
        </message>
        <message>
            <location filename="../../engines/image/landscape_scene.py" line="29" />
            <source>Sunset</source>
            <translation>Sonnenuntergang</translation>
        </message>
        <message>
            <location filename="../../engines/image/landscape_scene.py" line="30" />
            <source>Night</source>
            <translation>Nacht</translation>
        </message>
        <message>
            <location filename="../../engines/image/landscape_scene.py" line="37" />
            <source>Cloudy</source>
            <translation>Bewölkt</translation>
        </message>
        <message>
            <location filename="../../engines/image/landscape_scene.py" line="38" />
            <source>Fog</source>
            <translation>Nebel</translation>
        </message>
        <message>
            <location filename="../../engines/image/materials.py" line="27" />
            <source>What to find the materials of.</source>
            <translation>Wovon Materialien gesucht werden.</translation>
        </message>
        <message>
            <location filename="../../engines/image/materials.py" line="29" />
            <source>Materials at most</source>
            <translation>Höchstens Materialien</translation>
        </message>
        <message>
            <location filename="../../engines/image/materials.py" line="29" />
            <source>A simple picture gets fewer.</source>
            <translation>Ein einfaches Bild bekommt weniger.</translation>
        </message>
        <message>
            <location filename="../../engines/image/materials.py" line="46" />
            <source>Looking at colours and texture</source>
            <translation>Farben und Texturen werden betrachtet</translation>
        </message>
        <message>
            <location filename="../../engines/image/materials.py" line="53" />
            <source>Joining what is alike</source>
            <translation>Ähnliches wird verbunden</translation>
        </message>
        <message>
            <location filename="../../engines/image/materials.py" line="55" />
            <source>Laying borders on edges</source>
            <translation>Grenzen werden auf Kanten gelegt</translation>
        </message>
        <message>
            <location filename="../../engines/image/materials.py" line="57" />
            <source>Choosing swatches</source>
            <translation>Muster werden gewählt</translation>
        </message>
        <message>
            <location filename="../../engines/image/repaint.py" line="23" />
            <source>Flat shapes; what is transparent is free.</source>
            <translation>Flache Formen; Durchsichtiges ist frei.</translation>
        </message>
        <message>
            <location filename="../../engines/image/repaint.py" line="24" />
            <location filename="../../studio/picture_colours.py" line="28" />
            <location filename="../../studio/picture_colours.py" line="36" />
            <source>Reference</source>
            <translation>Referenz</translation>
        </message>
        <message>
            <location filename="../../engines/image/repaint.py" line="24" />
            <source>The picture whose patches are used.</source>
            <translation>Das Bild, dessen Stücke verwendet werden.</translation>
        </message>
        <message>
            <location filename="../../engines/image/repaint.py" line="25" />
            <source>Labels</source>
            <translation>Markierungen</translation>
        </message>
        <message>
            <location filename="../../engines/image/repaint.py" line="25" />
            <source>The materials of the painting.</source>
            <translation>Die Materialien der Malerei.</translation>
        </message>
        <message>
            <location filename="../../engines/image/repaint.py" line="27" />
            <source>Reference labels</source>
            <translation>Markierungen der Referenz</translation>
        </message>
        <message>
            <location filename="../../engines/image/repaint.py" line="27" />
            <source>The materials of the reference.</source>
            <translation>Die Materialien der Referenz.</translation>
        </message>
        <message>
            <location filename="../../engines/image/repaint.py" line="29" />
            <source>Only what is white here changes.</source>
            <translation>Nur was hier weiß ist, ändert sich.</translation>
        </message>
        <message>
            <location filename="../../engines/image/repaint.py" line="31" />
            <source>How strictly the layout of the painting is kept.</source>
            <translation>Wie streng die Anordnung der Malerei gewahrt wird.</translation>
        </message>
        <message>
            <location filename="../../engines/image/repaint.py" line="33" />
            <location filename="../../engines/image/texture.py" line="22" />
            <location filename="../../engines/image/variations.py" line="22" />
            <source>Opposite borders fit each other.</source>
            <translation>Gegenüberliegende Ränder passen aneinander.</translation>
        </message>
        <message>
            <location filename="../../engines/image/repaint.py" line="38" />
            <source>Paint at least one shape on it.</source>
            <translation>Mindestens eine Form darauf malen.</translation>
        </message>
        <message>
            <location filename="../../engines/image/repaint.py" line="39" />
            <source>Choose another reference.</source>
            <translation>Eine andere Referenz wählen.</translation>
        </message>
        <message>
            <location filename="../../engines/image/repaint.py" line="57" />
            <source>reference labels</source>
            <translation>Markierungen der Referenz</translation>
        </message>
        <message>
            <location filename="../../engines/image/repaint.py" line="63" />
            <source>They have {0}×{1} pixels, the {2} {3}×{4}.</source>
            <translation>Gegeben sind {0}×{1} Pixel; {2}: {3}×{4}.</translation>
        </message>
        <message>
            <location filename="../../engines/image/repaint.py" line="62" />
            <source>mask do</source>
            <translation>Maske</translation>
        </message>
        <message>
            <location filename="../../engines/image/repaint.py" line="62" />
            <source>The {0} do not fit the {1}.</source>
            <translation>Nicht gleich groß: {0} und {1}.</translation>
        </message>
        <message>
            <location filename="../../engines/image/retarget.py" line="24" />
            <source>The picture to give another shape.</source>
            <translation>Das Bild, das eine andere Form bekommt.</translation>
        </message>
        <message>
            <location filename="../../engines/image/retarget.py" line="25" />
            <source>How wide the result is.</source>
            <translation>Wie breit das Ergebnis ist.</translation>
        </message>
        <message>
            <location filename="../../engines/image/retarget.py" line="26" />
            <source>How high the result is.</source>
            <translation>Wie hoch das Ergebnis ist.</translation>
        </message>
        <message>
            <location filename="../../engines/image/retarget.py" line="28" />
            <source>How strictly everything stays in its place.</source>
            <translation>Wie streng alles an seinem Platz bleibt.</translation>
        </message>
        <message>
            <location filename="../../engines/image/retarget.py" line="36" />
            <location filename="../../engines/image/variations.py" line="29" />
            <source>Choose another picture.</source>
            <translation>Ein anderes Bild wählen.</translation>
        </message>
        <message>
            <location filename="../../engines/image/retarget.py" line="37" />
            <source>give this picture another shape</source>
            <translation>Bild in andere Form bringen</translation>
        </message>
        <message>
            <location filename="../../engines/image/sketch.py" line="41" />
            <source>Dark or coloured lines on light or transparent ground.</source>
            <translation>Dunkle oder farbige Linien auf hellem oder durchsichtigem Grund.</translation>
        </message>
        <message>
            <location filename="../../engines/image/sketch.py" line="42" />
            <source>Picture of</source>
            <translation>Bild von</translation>
        </message>
        <message>
            <location filename="../../engines/image/sketch.py" line="42" />
            <source>What the lines show.</source>
            <translation>Was die Linien zeigen.</translation>
        </message>
        <message>
            <location filename="../../engines/image/sketch.py" line="44" />
            <source>Variety</source>
            <translation>Vielfalt</translation>
        </message>
        <message>
            <location filename="../../engines/image/sketch.py" line="44" />
            <source>How far colours and light may go from the usual.</source>
            <translation>Wie weit Farben und Licht vom Üblichen abweichen.</translation>
        </message>
        <message>
            <location filename="../../engines/image/sketch.py" line="46" />
            <source>Keep my lines</source>
            <translation>Meine Linien behalten</translation>
        </message>
        <message>
            <location filename="../../engines/image/sketch.py" line="46" />
            <source>Lays the lines over the picture.</source>
            <translation>Legt die Linien über das Bild.</translation>
        </message>
        <message>
            <location filename="../../engines/image/sketch.py" line="56" />
            <source>Looking at the drawing</source>
            <translation>Zeichnung wird betrachtet</translation>
        </message>
        <message>
            <location filename="../../engines/image/sketch.py" line="66" />
            <source>Fitting the picture to the drawing</source>
            <translation>Bild wird an die Zeichnung angepasst</translation>
        </message>
        <message>
            <location filename="../../engines/image/sketch.py" line="149" />
            <source>Draw lines</source>
            <translation>Linien zeichnen</translation>
        </message>
        <message>
            <location filename="../../engines/image/sketch.py" line="60" />
            <source>There is nothing to paint: the drawing is empty.</source>
            <translation>Es gibt nichts zu malen: Die Zeichnung ist leer.</translation>
        </message>
        <message>
            <location filename="../../engines/image/sketch.py" line="61" />
            <source>No lines were found in it.</source>
            <translation>Darin wurden keine Linien gefunden.</translation>
        </message>
        <message>
            <location filename="../../engines/image/sketch.py" line="62" />
            <source>Draw some dark lines, or choose the layer that has them.</source>
            <translation>Ein paar dunkle Linien zeichnen oder die Ebene wählen, die sie hat.</translation>
        </message>
        <message>
            <location filename="../../engines/image/sketch.py" line="33" />
            <source>Portrait</source>
            <translation>Porträt</translation>
        </message>
        <message>
            <location filename="../../engines/image/sketch.py" line="34" />
            <source>Flower</source>
            <translation>Blume</translation>
        </message>
        <message>
            <location filename="../../engines/image/sketch.py" line="35" />
            <source>Garment</source>
            <translation>Kleidung</translation>
        </message>
        <message>
            <location filename="../../engines/image/texture.py" line="19" />
            <source>Sample</source>
            <translation>Beispiel</translation>
        </message>
        <message>
            <location filename="../../engines/image/texture.py" line="19" />
            <source>A picture of the texture.</source>
            <translation>Ein Bild der Textur.</translation>
        </message>
        <message>
            <location filename="../../engines/image/texture.py" line="20" />
            <source>How wide the texture is.</source>
            <translation>Wie breit die Textur ist.</translation>
        </message>
        <message>
            <location filename="../../engines/image/texture.py" line="21" />
            <source>How high the texture is.</source>
            <translation>Wie hoch die Textur ist.</translation>
        </message>
        <message>
            <location filename="../../engines/image/texture.py" line="29" />
            <source>Choose another sample.</source>
            <translation>Ein anderes Beispiel wählen.</translation>
        </message>
        <message>
            <location filename="../../engines/image/texture.py" line="30" />
            <source>make this texture</source>
            <translation>Textur erzeugen</translation>
        </message>
        <message>
            <location filename="../../engines/image/upscale.py" line="42" />
            <source>Fine is the sharpest. Web also takes away noise and the blocks of JPEG and WebP. Fast takes a fifth of the time.</source>
            <translation>„Fein“ ist am schärfsten. „Web“ nimmt auch Rauschen und die Blöcke von JPEG und WebP weg. „Schnell“ braucht ein Fünftel der Zeit.</translation>
        </message>
        <message>
            <location filename="../../engines/image/upscale.py" line="50" />
            <source>What to enlarge.</source>
            <translation>Was vergrößert wird.</translation>
        </message>
        <message>
            <location filename="../../engines/image/upscale.py" line="51" />
            <source>How many times as wide and high.</source>
            <translation>Um welchen Faktor breiter und höher.</translation>
        </message>
        <message>
            <location filename="../../engines/image/upscale.py" line="59" />
            <source>The picture would become larger than {0} pixels a side.</source>
            <translation>Das Bild würde größer als {0} Pixel je Seite.</translation>
        </message>
        <message>
            <location filename="../../engines/image/upscale.py" line="60" />
            <location filename="../../studio/recipes.py" line="169" />
            <source>It has {0}×{1} pixels.</source>
            <translation>Es hat {0}×{1} Pixel.</translation>
        </message>
        <message>
            <location filename="../../engines/image/upscale.py" line="61" />
            <source>Choose a smaller scale, or make the picture smaller first.</source>
            <translation>Eine kleinere Vergrößerung wählen oder das Bild zuerst verkleinern.</translation>
        </message>
        <message>
            <location filename="../../engines/image/upscale.py" line="63" />
            <source>enlarge this picture</source>
            <translation>Bild vergrößern</translation>
        </message>
        <message>
            <location filename="../../engines/image/upscale.py" line="36" />
            <source>Fine</source>
            <translation>Fein</translation>
        </message>
        <message>
            <location filename="../../engines/image/upscale.py" line="37" />
            <source>Web</source>
            <translation>Web</translation>
        </message>
        <message>
            <location filename="../../engines/image/upscale.py" line="38" />
            <source>Fast</source>
            <translation>Schnell</translation>
        </message>
        <message>
            <location filename="../../engines/image/variations.py" line="18" />
            <source>The picture to vary.</source>
            <translation>Das Bild, das variiert wird.</translation>
        </message>
        <message>
            <location filename="../../engines/image/variations.py" line="20" />
            <source>Diversity</source>
            <translation>Verschiedenheit</translation>
        </message>
        <message>
            <location filename="../../engines/image/variations.py" line="20" />
            <source>How far the layout may go from the picture's.</source>
            <translation>Wie weit die Anordnung von der des Bildes abweicht.</translation>
        </message>
        <message>
            <location filename="../../engines/image/variations.py" line="30" />
            <source>vary this picture</source>
            <translation>Bild variieren</translation>
        </message>
        <message>
            <location filename="../../engines/kernels/networks.py" line="54" />
            <source>The model {0} cannot be loaded.</source>
            <translation>Das Modell {0} lässt sich nicht laden.</translation>
        </message>
        <message>
            <location filename="../../engines/kernels/networks.py" line="56" />
            <location filename="../../engines/models.py" line="88" />
            <source>Install Atelier again, or put the file back from a copy.</source>
            <translation>Atelier neu installieren oder die Datei aus einer Kopie zurücklegen.</translation>
        </message>
        <message>
            <location filename="../../engines/kernels/patch_pictures.py" line="23" />
            <source>The {0} is too small.</source>
            <translation>Zu klein: {0}.</translation>
        </message>
        <message>
            <location filename="../../engines/kernels/patch_pictures.py" line="24" />
            <source>It has {0}×{1} pixels; at least {2}×{3} are needed.</source>
            <translation>Es hat {0}×{1} Pixel; mindestens {2}×{3} sind nötig.</translation>
        </message>
        <message>
            <location filename="../../engines/kernels/patch_pictures.py" line="25" />
            <source>Choose a larger picture.</source>
            <translation>Ein größeres Bild wählen.</translation>
        </message>
        <message>
            <location filename="../../engines/kernels/patch_pictures.py" line="28" />
            <source>The {0} is empty.</source>
            <translation>Leer: {0}.</translation>
        </message>
        <message>
            <location filename="../../engines/kernels/patch_pictures.py" line="28" />
            <source>All of it is transparent.</source>
            <translation>Alles daran ist durchsichtig.</translation>
        </message>
        <message>
            <location filename="../../engines/kernels/patch_pictures.py" line="74" />
            <source>Full size</source>
            <translation>Volle Größe</translation>
        </message>
        <message>
            <location filename="../../engines/kernels/pyramid.py" line="90" />
            <source>Level {0} of {1}</source>
            <translation>Stufe {0} von {1}</translation>
        </message>
        <message>
            <location filename="../../engines/models.py" line="86" />
            <source>The model {0} cannot be used.</source>
            <translation>Das Modell {0} lässt sich nicht verwenden.</translation>
        </message>
        <message>
            <location filename="../../engines/models.py" line="67" />
            <source>Install Atelier again, or choose another.</source>
            <translation>Atelier neu installieren oder ein anderes wählen.</translation>
        </message>
        <message>
            <location filename="../../engines/models.py" line="78" />
            <source>{0} is missing.</source>
            <translation>{0} fehlt.</translation>
        </message>
        <message>
            <location filename="../../engines/models.py" line="80" />
            <source>{0} is damaged: its SHA-256 is another.</source>
            <translation>{0} ist beschädigt: Die SHA-256 ist eine andere.</translation>
        </message>
        <message>
            <location filename="../../engines/models.py" line="56" />
            <source>The model card {0} cannot be read.</source>
            <translation>Die Modellkarte {0} lässt sich nicht lesen.</translation>
        </message>
        <message>
            <location filename="../../engines/models.py" line="58" />
            <source>Repair the card, or remove it.</source>
            <translation>Die Karte reparieren oder entfernen.</translation>
        </message>
        <message>
            <location filename="../../engines/params.py" line="46" />
            <source>The same seed gives the same result.</source>
            <translation>Derselbe Startwert ergibt dasselbe Ergebnis.</translation>
        </message>
        <message>
            <location filename="../../engines/params.py" line="171" />
            <source>must be at least {0}{1}</source>
            <translation>muss mindestens {0}{1} sein</translation>
        </message>
        <message>
            <location filename="../../engines/params.py" line="173" />
            <source>must be at most {0}{1}</source>
            <translation>darf höchstens {0}{1} sein</translation>
        </message>
        <message>
            <location filename="../../engines/params.py" line="176" />
            <source>a whole number</source>
            <translation>eine ganze Zahl</translation>
        </message>
        <message>
            <location filename="../../engines/params.py" line="176" />
            <source>a number</source>
            <translation>eine Zahl</translation>
        </message>
        <message>
            <location filename="../../engines/params.py" line="176" />
            <source>yes or no</source>
            <translation>ja oder nein</translation>
        </message>
        <message>
            <location filename="../../engines/params.py" line="176" />
            <source>a text</source>
            <translation>ein Text</translation>
        </message>
        <message>
            <location filename="../../engines/params.py" line="178" />
            <location filename="../../engines/params.py" line="182" />
            <source>must be {0}</source>
            <translation>muss {0} sein</translation>
        </message>
        <message>
            <location filename="../../engines/params.py" line="183" />
            <source>does not fit:</source>
            <translation>passt nicht:</translation>
        </message>
        <message>
            <location filename="../../engines/params.py" line="159" />
            <source>There is no setting “{0}”.</source>
            <translation>Es gibt keine Einstellung „{0}“.</translation>
        </message>
        <message>
            <location filename="../../engines/params.py" line="175" />
            <source>must be one of</source>
            <translation>muss eines sein von</translation>
        </message>
        <message>
            <location filename="../../engines/params.py" line="159" />
            <source>Did you mean “{0}”?</source>
            <translation>Ist „{0}“ gemeint?</translation>
        </message>
        <message>
            <location filename="../../engines/params.py" line="108" />
            <source>These settings do not fit.</source>
            <translation>Diese Einstellungen passen nicht.</translation>
        </message>
        <message>
            <location filename="../../engines/params.py" line="110" />
            <source>Change what is named here and try again.</source>
            <translation>Ändern, was hier genannt ist, und erneut versuchen.</translation>
        </message>
        <message>
            <location filename="../../engines/registry.py" line="42" />
            <source>There is no engine “{0}”.</source>
            <translation>Es gibt keine Engine „{0}“.</translation>
        </message>
        <message>
            <location filename="../../engines/registry.py" line="42" />
            <source>The engines are {0}.</source>
            <translation>Die Engines sind {0}.</translation>
        </message>
        <message>
            <location filename="../../engines/tiling.py" line="92" />
            <source>Part {0} of {1}</source>
            <translation>Teil {0} von {1}</translation>
        </message>
        <message>
            <location filename="../../engines/tiling.py" line="77" />
            <source>There is not enough memory to enlarge this picture.</source>
            <translation>Der Speicher reicht nicht, um dieses Bild zu vergrößern.</translation>
        </message>
        <message>
            <location filename="../../engines/tiling.py" line="78" />
            <source>Even small parts of it do not fit.</source>
            <translation>Selbst kleine Teile davon passen nicht hinein.</translation>
        </message>
        <message>
            <location filename="../../engines/tiling.py" line="79" />
            <source>Close other programs, then try again.</source>
            <translation>Andere Programme schließen, dann erneut versuchen.</translation>
        </message>
        <message>
            <location filename="../../studio/batch.py" line="61" />
            <source>{0} in {1}.</source>
            <translation>{0} in {1}.</translation>
        </message>
        <message>
            <location filename="../../studio/batch.py" line="120" />
            <source>“{0}” is there already.</source>
            <translation>„{0}“ gibt es schon.</translation>
        </message>
        <message>
            <location filename="../../studio/batch.py" line="120" />
            <source>Choose another folder or pattern.</source>
            <translation>Einen anderen Ordner oder ein anderes Muster wählen.</translation>
        </message>
        <message>
            <location filename="../../studio/batch.py" line="137" />
            <source>1 result exported</source>
            <translation>1 Ergebnis exportiert</translation>
        </message>
        <message>
            <location filename="../../studio/batch.py" line="137" />
            <source>{0} results exported</source>
            <translation>{0} Ergebnisse exportiert</translation>
        </message>
        <message>
            <location filename="../../studio/batch.py" line="63" />
            <source>{0} could not be read.</source>
            <translation>Nicht lesbar: {0}.</translation>
        </message>
        <message>
            <location filename="../../studio/batch.py" line="97" />
            <source>The files have no names.</source>
            <translation>Die Dateien haben keine Namen.</translation>
        </message>
        <message>
            <location filename="../../studio/batch.py" line="97" />
            <source>Write a pattern, such as {name} {number}.</source>
            <translation>Ein Muster schreiben, etwa {name} {number}.</translation>
        </message>
        <message>
            <location filename="../../studio/batch.py" line="81" />
            <source>{0} of {1}, then it stopped.</source>
            <translation>{0} von {1}, dann brach es ab.</translation>
        </message>
        <message>
            <location filename="../../studio/batch.py" line="91" />
            <source>What can be named is {0}.</source>
            <translation>Nennen lassen sich {0}.</translation>
        </message>
        <message>
            <location filename="../../studio/batch.py" line="92" />
            <source>Change the pattern of the names.</source>
            <translation>Das Muster der Namen ändern.</translation>
        </message>
        <message>
            <location filename="../../studio/brush_shelf.py" line="218" />
            <source>The brush file {0} cannot be used.</source>
            <translation>Die Pinseldatei {0} lässt sich nicht verwenden.</translation>
        </message>
        <message>
            <location filename="../../studio/brush_shelf.py" line="220" />
            <source>Choose another file; the brushes you have stay as they are.</source>
            <translation>Eine andere Datei wählen; die vorhandenen Pinsel bleiben, wie sie sind.</translation>
        </message>
        <message>
            <location filename="../../studio/brush_shelf.py" line="226" />
            <source>The brush could not be kept in {0}.</source>
            <translation>Der Pinsel ließ sich nicht in {0} sichern.</translation>
        </message>
        <message>
            <location filename="../../studio/brush_shelf.py" line="228" />
            <location filename="../../studio/palettes.py" line="301" />
            <source>Free some space or choose another place, then try again.</source>
            <translation>Platz schaffen oder einen anderen Ort wählen, dann erneut versuchen.</translation>
        </message>
        <message>
            <location filename="../../studio/brush_shelf.py" line="181" />
            <source>A brush needs a name.</source>
            <translation>Ein Pinsel braucht einen Namen.</translation>
        </message>
        <message>
            <location filename="../../studio/brush_shelf.py" line="181" />
            <location filename="../../studio/palettes.py" line="278" />
            <source>It has 1 to {0} letters.</source>
            <translation>Er hat 1 bis {0} Buchstaben.</translation>
        </message>
        <message>
            <location filename="../../studio/brush_shelf.py" line="181" />
            <location filename="../../studio/palettes.py" line="278" />
            <source>Type a name for it.</source>
            <translation>Einen Namen eingeben.</translation>
        </message>
        <message>
            <location filename="../../studio/brush_shelf.py" line="210" />
            <source>“{0}” comes with the program and stays as it is.</source>
            <translation>„{0}“ gehört zum Programm und bleibt, wie er ist.</translation>
        </message>
        <message>
            <location filename="../../studio/brush_shelf.py" line="212" />
            <source>Save it as a new brush, and change that one.</source>
            <translation>Als neuen Pinsel speichern und diesen ändern.</translation>
        </message>
        <message>
            <location filename="../../studio/brush_shelf.py" line="142" />
            <location filename="../../studio/keys.py" line="145" />
            <location filename="../../studio/palettes.py" line="104" />
            <source>It is no text.</source>
            <translation>Es ist kein Text.</translation>
        </message>
        <message>
            <location filename="../../studio/brushes.py" line="44" />
            <source>Its diameter.</source>
            <translation>Sein Durchmesser.</translation>
        </message>
        <message>
            <location filename="../../studio/brushes.py" line="47" />
            <source>How much of the tip is covered wholly.</source>
            <translation>Wie viel der Spitze voll deckt.</translation>
        </message>
        <message>
            <location filename="../../studio/brushes.py" line="50" />
            <source>Roundness</source>
            <translation>Rundheit</translation>
        </message>
        <message>
            <location filename="../../studio/brushes.py" line="50" />
            <source>Less than 1 makes the tip flat.</source>
            <translation>Weniger als 1 macht die Spitze flach.</translation>
        </message>
        <message>
            <location filename="../../studio/brushes.py" line="53" />
            <source>Angle</source>
            <translation>Winkel</translation>
        </message>
        <message>
            <location filename="../../studio/brushes.py" line="53" />
            <source>How a flat tip is turned.</source>
            <translation>Wie eine flache Spitze gedreht ist.</translation>
        </message>
        <message>
            <location filename="../../studio/brushes.py" line="55" />
            <source>Surface</source>
            <translation>Oberfläche</translation>
        </message>
        <message>
            <location filename="../../studio/brushes.py" line="55" />
            <source>What shows through the paint.</source>
            <translation>Was durch die Farbe scheint.</translation>
        </message>
        <message>
            <location filename="../../studio/brushes.py" line="57" />
            <source>Depth of the surface</source>
            <translation>Tiefe der Oberfläche</translation>
        </message>
        <message>
            <location filename="../../studio/brushes.py" line="57" />
            <source>How much of it stays bare.</source>
            <translation>Wie viel davon frei bleibt.</translation>
        </message>
        <message>
            <location filename="../../studio/brushes.py" line="60" />
            <source>What it does</source>
            <translation>Was er tut</translation>
        </message>
        <message>
            <location filename="../../studio/brushes.py" line="60" />
            <source>Paints, takes paint away, or smears it.</source>
            <translation>Malt, radiert oder verwischt.</translation>
        </message>
        <message>
            <location filename="../../studio/brushes.py" line="63" />
            <source>The most that one stroke covers.</source>
            <translation>Wie viel ein Strich höchstens deckt.</translation>
        </message>
        <message>
            <location filename="../../studio/brushes.py" line="66" />
            <source>Flow</source>
            <translation>Fluss</translation>
        </message>
        <message>
            <location filename="../../studio/brushes.py" line="66" />
            <source>How much each dab adds; for a smudge, how far colour is carried.</source>
            <translation>Wie viel jeder Tupfer aufträgt; beim Verwischen, wie weit Farbe mitgenommen wird.</translation>
        </message>
        <message>
            <location filename="../../studio/brushes.py" line="71" />
            <source>Spacing</source>
            <translation>Abstand</translation>
        </message>
        <message>
            <location filename="../../studio/brushes.py" line="72" />
            <source>Distance of dabs as a share of the size.</source>
            <translation>Abstand der Tupfer als Anteil der Größe.</translation>
        </message>
        <message>
            <location filename="../../studio/brushes.py" line="78" />
            <source>Scatter</source>
            <translation>Streuung</translation>
        </message>
        <message>
            <location filename="../../studio/brushes.py" line="78" />
            <source>How far dabs stray, in sizes.</source>
            <translation>Wie weit Tupfer abweichen, in Größen.</translation>
        </message>
        <message>
            <location filename="../../studio/brushes.py" line="81" />
            <source>Smoothing</source>
            <translation>Glättung</translation>
        </message>
        <message>
            <location filename="../../studio/brushes.py" line="81" />
            <source>How long the string is on which the brush is pulled.</source>
            <translation>Wie lang die Schnur ist, an der der Pinsel gezogen wird.</translation>
        </message>
        <message>
            <location filename="../../studio/brushes.py" line="85" />
            <source>Size at the lightest touch</source>
            <translation>Größe bei leichtester Berührung</translation>
        </message>
        <message>
            <location filename="../../studio/brushes.py" line="85" />
            <source>1 is the whole size whatever the pressure.</source>
            <translation>1 ist die volle Größe bei jedem Druck.</translation>
        </message>
        <message>
            <location filename="../../studio/brushes.py" line="89" />
            <source>Bend of the size</source>
            <translation>Krümmung der Größe</translation>
        </message>
        <message>
            <location filename="../../studio/brushes.py" line="89" />
            <source>Above 1 a light touch stays thin for longer.</source>
            <translation>Über 1 bleibt eine leichte Berührung länger dünn.</translation>
        </message>
        <message>
            <location filename="../../studio/brushes.py" line="93" />
            <source>Opacity at the lightest touch</source>
            <translation>Deckkraft bei leichtester Berührung</translation>
        </message>
        <message>
            <location filename="../../studio/brushes.py" line="93" />
            <source>1 is wholly opaque whatever the pressure.</source>
            <translation>1 deckt voll bei jedem Druck.</translation>
        </message>
        <message>
            <location filename="../../studio/brushes.py" line="97" />
            <source>Bend of the opacity</source>
            <translation>Krümmung der Deckkraft</translation>
        </message>
        <message>
            <location filename="../../studio/brushes.py" line="97" />
            <source>Above 1 a light touch stays faint for longer.</source>
            <translation>Über 1 bleibt eine leichte Berührung länger schwach.</translation>
        </message>
        <message>
            <location filename="../../studio/brushes.py" line="101" />
            <source>Broader when tilted</source>
            <translation>Geneigt breiter</translation>
        </message>
        <message>
            <location filename="../../studio/brushes.py" line="101" />
            <source>How many sizes a flat pen adds.</source>
            <translation>Wie viele Größen ein flach gehaltener Stift zulegt.</translation>
        </message>
        <message>
            <location filename="../../studio/brushes.py" line="104" />
            <source>Fainter when tilted</source>
            <translation>Geneigt schwächer</translation>
        </message>
        <message>
            <location filename="../../studio/brushes.py" line="104" />
            <source>How much opacity a flat pen takes.</source>
            <translation>Wie viel Deckkraft ein flach gehaltener Stift nimmt.</translation>
        </message>
        <message>
            <location filename="../../studio/brushes.py" line="107" />
            <source>Turns with the pen</source>
            <translation>Dreht mit dem Stift</translation>
        </message>
        <message>
            <location filename="../../studio/brushes.py" line="107" />
            <source>A flat tip follows the pen's tilt.</source>
            <translation>Eine flache Spitze folgt der Neigung des Stifts.</translation>
        </message>
        <message>
            <location filename="../../studio/brushes.py" line="110" />
            <source>Curve of the size</source>
            <translation>Kurve der Größe</translation>
        </message>
        <message>
            <location filename="../../studio/brushes.py" line="110" />
            <location filename="../../studio/brushes.py" line="114" />
            <source>By pressure, as x, y, x, y…; none bends as said above.</source>
            <translation>Nach Druck, als x, y, x, y …; ohne Kurve gilt die Krümmung oben.</translation>
        </message>
        <message>
            <location filename="../../studio/brushes.py" line="114" />
            <source>Curve of the opacity</source>
            <translation>Kurve der Deckkraft</translation>
        </message>
        <message>
            <location filename="../../studio/brushes.py" line="118" />
            <source>Curve of the breadth</source>
            <translation>Kurve der Breite</translation>
        </message>
        <message>
            <location filename="../../studio/brushes.py" line="118" />
            <location filename="../../studio/brushes.py" line="122" />
            <source>By tilt, as x, y, x, y…; none is a straight line.</source>
            <translation>Nach Neigung, als x, y, x, y …; ohne Kurve eine Gerade.</translation>
        </message>
        <message>
            <location filename="../../studio/brushes.py" line="122" />
            <source>Curve of the faintness</source>
            <translation>Kurve der Schwäche</translation>
        </message>
        <message>
            <location filename="../../studio/brushes.py" line="126" />
            <source>Material</source>
            <translation>Material</translation>
        </message>
        <message>
            <location filename="../../studio/brushes.py" line="126" />
            <source>The material it paints, 0 for free paint.</source>
            <translation>Das Material, das er malt; 0 für freie Farbe.</translation>
        </message>
        <message>
            <location filename="../../studio/brushes.py" line="44" />
            <location filename="../../studio/brushes.py" line="47" />
            <location filename="../../studio/brushes.py" line="50" />
            <location filename="../../studio/brushes.py" line="53" />
            <location filename="../../studio/brushes.py" line="55" />
            <location filename="../../studio/brushes.py" line="57" />
            <source>Tip</source>
            <translation>Spitze</translation>
        </message>
        <message>
            <location filename="../../studio/brushes.py" line="75" />
            <location filename="../../studio/brushes.py" line="78" />
            <location filename="../../studio/brushes.py" line="82" />
            <source>Stroke</source>
            <translation>Strich</translation>
        </message>
        <message>
            <location filename="../../studio/brushes.py" line="37" />
            <location filename="../../resources/brushes/60-chalk.toml" line="1" />
            <source>Chalk</source>
            <translation>Kreide</translation>
        </message>
        <message>
            <location filename="../../studio/bucket.py" line="91" />
            <source>The area is too large to look for gaps.</source>
            <translation>Der Bereich ist zu groß, um nach Lücken zu suchen.</translation>
        </message>
        <message>
            <location filename="../../studio/bucket.py" line="92" />
            <source>It is {0}×{1} pixels.</source>
            <translation>Er hat {0}×{1} Pixel.</translation>
        </message>
        <message>
            <location filename="../../studio/bucket.py" line="93" />
            <source>Set gaps and growing to 0, or fill a smaller picture.</source>
            <translation>Lücken und Erweitern auf 0 setzen oder ein kleineres Bild füllen.</translation>
        </message>
        <message>
            <location filename="../../studio/canvas.py" line="224" />
            <location filename="../../studio/canvas.py" line="426" />
            <location filename="../../studio/session.py" line="138" />
            <source>Layer 1</source>
            <translation>Ebene 1</translation>
        </message>
        <message>
            <location filename="../../studio/canvas.py" line="363" />
            <source>{0} copy{1}</source>
            <translation>{0} Kopie{1}</translation>
        </message>
        <message>
            <location filename="../../studio/canvas.py" line="111" />
            <source>The layer is not there any more.</source>
            <translation>Die Ebene ist nicht mehr da.</translation>
        </message>
        <message>
            <location filename="../../studio/canvas.py" line="112" />
            <source>It was removed, or the picture is another one.</source>
            <translation>Sie wurde entfernt, oder es ist ein anderes Bild.</translation>
        </message>
        <message>
            <location filename="../../studio/canvas.py" line="113" />
            <location filename="../../studio/moving.py" line="57" />
            <source>Choose another layer.</source>
            <translation>Eine andere Ebene wählen.</translation>
        </message>
        <message>
            <location filename="../../studio/canvas.py" line="312" />
            <source>The lowest layer cannot be clipped.</source>
            <translation>Die unterste Ebene kann keine Schnittmaske haben.</translation>
        </message>
        <message>
            <location filename="../../studio/canvas.py" line="313" />
            <location filename="../../studio/canvas.py" line="380" />
            <source>There is no layer below it.</source>
            <translation>Darunter liegt keine Ebene.</translation>
        </message>
        <message>
            <location filename="../../studio/canvas.py" line="314" />
            <location filename="../../studio/canvas.py" line="381" />
            <source>Choose a layer that stands above another one.</source>
            <translation>Eine Ebene wählen, die über einer anderen liegt.</translation>
        </message>
        <message>
            <location filename="../../studio/canvas.py" line="379" />
            <source>The lowest layer cannot be merged down.</source>
            <translation>Die unterste Ebene lässt sich nicht nach unten zusammenfügen.</translation>
        </message>
        <message>
            <location filename="../../studio/canvas.py" line="393" />
            <source>The layer “{0}” is clipped.</source>
            <translation>Die Ebene „{0}“ hat eine Schnittmaske.</translation>
        </message>
        <message>
            <location filename="../../studio/canvas.py" line="394" />
            <source>What is on “{0}” would be clipped with it.</source>
            <translation>Was auf „{0}“ liegt, würde mit abgeschnitten.</translation>
        </message>
        <message>
            <location filename="../../studio/canvas.py" line="395" />
            <source>Merge “{0}” down first.</source>
            <translation>Zuerst „{0}“ nach unten zusammenfügen.</translation>
        </message>
        <message>
            <location filename="../../studio/canvas.py" line="83" />
            <source>A canvas of {0}×{1} pixels cannot be made.</source>
            <translation>Eine Leinwand von {0}×{1} Pixeln ist nicht möglich.</translation>
        </message>
        <message>
            <location filename="../../studio/canvas.py" line="84" />
            <location filename="../../studio/sizes.py" line="118" />
            <source>Each side must have 1 to {0} pixels.</source>
            <translation>Jede Seite muss 1 bis {0} Pixel haben.</translation>
        </message>
        <message>
            <location filename="../../studio/canvas.py" line="85" />
            <location filename="../../studio/sizes.py" line="119" />
            <source>Choose another size.</source>
            <translation>Eine andere Größe wählen.</translation>
        </message>
        <message>
            <location filename="../../studio/canvas.py" line="124" />
            <source>“{0}” is a group.</source>
            <translation>„{0}“ ist eine Gruppe.</translation>
        </message>
        <message>
            <location filename="../../studio/canvas.py" line="126" />
            <source>Choose a layer in it.</source>
            <translation>Eine Ebene darin wählen.</translation>
        </message>
        <message>
            <location filename="../../studio/canvas.py" line="135" />
            <source>The layer “{0}” is locked.</source>
            <translation>Die Ebene „{0}“ ist gesperrt.</translation>
        </message>
        <message>
            <location filename="../../studio/canvas.py" line="136" />
            <source>A locked layer keeps its pixels.</source>
            <translation>Eine gesperrte Ebene behält ihre Pixel.</translation>
        </message>
        <message>
            <location filename="../../studio/canvas.py" line="137" />
            <source>Unlock it in the list of layers, or choose another one.</source>
            <translation>In der Liste der Ebenen entsperren oder eine andere wählen.</translation>
        </message>
        <message>
            <location filename="../../studio/canvas.py" line="142" />
            <source>The group “{0}” is locked.</source>
            <translation>Die Gruppe „{0}“ ist gesperrt.</translation>
        </message>
        <message>
            <location filename="../../studio/canvas.py" line="143" />
            <source>It keeps the pixels of “{0}”.</source>
            <translation>Sie bewahrt die Pixel von „{0}“.</translation>
        </message>
        <message>
            <location filename="../../studio/canvas.py" line="144" />
            <source>Unlock it in the list of layers, or choose another layer.</source>
            <translation>In der Liste der Ebenen entsperren oder eine andere Ebene wählen.</translation>
        </message>
        <message>
            <location filename="../../studio/canvas.py" line="387" />
            <source>The layer “{0}” is hidden.</source>
            <translation>Die Ebene „{0}“ ist ausgeblendet.</translation>
        </message>
        <message>
            <location filename="../../studio/canvas.py" line="388" />
            <source>Merging it would change what is seen.</source>
            <translation>Zusammenfügen würde ändern, was zu sehen ist.</translation>
        </message>
        <message>
            <location filename="../../studio/canvas.py" line="389" />
            <source>Show it first, or remove it.</source>
            <translation>Zuerst einblenden oder entfernen.</translation>
        </message>
        <message>
            <location filename="../../studio/chunks.py" line="138" />
            <source>A part of the picture is damaged.</source>
            <translation>Ein Teil des Bildes ist beschädigt.</translation>
        </message>
        <message>
            <location filename="../../studio/chunks.py" line="139" />
            <location filename="../../studio/layers.py" line="187" />
            <source>Its bytes in the project do not decode.</source>
            <translation>Seine Bytes im Projekt lassen sich nicht lesen.</translation>
        </message>
        <message>
            <location filename="../../studio/chunks.py" line="140" />
            <source>Open an older version of the project with File ▸ Versions.</source>
            <translation>Mit „Datei ▸ Versionen“ eine ältere Version des Projekts öffnen.</translation>
        </message>
        <message>
            <location filename="../../studio/curves.py" line="31" />
            <source>it needs x and y for 2 to {0} points</source>
            <translation>sie braucht x und y für 2 bis {0} Punkte</translation>
        </message>
        <message>
            <location filename="../../studio/curves.py" line="33" />
            <source>its numbers lie between 0 and 1</source>
            <translation>ihre Zahlen liegen zwischen 0 und 1</translation>
        </message>
        <message>
            <location filename="../../studio/curves.py" line="36" />
            <source>it must begin at 0 and end at 1</source>
            <translation>sie muss bei 0 beginnen und bei 1 enden</translation>
        </message>
        <message>
            <location filename="../../studio/curves.py" line="38" />
            <source>its points must go from left to right</source>
            <translation>ihre Punkte müssen von links nach rechts gehen</translation>
        </message>
        <message>
            <location filename="../../studio/decoding.py" line="21" />
            <source>PNG, JPEG, WebP, TIFF, BMP, GIF and AVIF</source>
            <translation>PNG, JPEG, WebP, TIFF, BMP, GIF und AVIF</translation>
        </message>
        <message>
            <location filename="../../studio/decoding.py" line="242" />
            <source>“{0}” is too large.</source>
            <translation>„{0}“ ist zu groß.</translation>
        </message>
        <message>
            <location filename="../../studio/decoding.py" line="243" />
            <source>It has {0}×{1} pixels; at most {2} pixels a side and {3} million pixels in all can be opened.</source>
            <translation>Es hat {0}×{1} Pixel; öffnen lassen sich höchstens {2} Pixel je Seite und {3} Millionen Pixel insgesamt.</translation>
        </message>
        <message>
            <location filename="../../studio/decoding.py" line="245" />
            <source>Make it smaller with another program and open that copy.</source>
            <translation>In einem anderen Programm verkleinern und diese Kopie öffnen.</translation>
        </message>
        <message>
            <location filename="../../studio/decoding.py" line="255" />
            <source>“{0}” is not a picture that can be opened.</source>
            <translation>„{0}“ ist kein Bild, das sich öffnen lässt.</translation>
        </message>
        <message>
            <location filename="../../studio/decoding.py" line="256" />
            <source>What opens is {0}; what is in this file is none of these, whatever its name says.</source>
            <translation>Öffnen lassen sich {0}; diese Datei ist nichts davon, wie immer sie heißt.</translation>
        </message>
        <message>
            <location filename="../../studio/decoding.py" line="257" />
            <source>Choose another file, or save it as PNG with the program that made it.</source>
            <translation>Eine andere Datei wählen oder sie mit ihrem Programm als PNG speichern.</translation>
        </message>
        <message>
            <location filename="../../studio/decoding.py" line="263" />
            <source>The picture “{0}” is damaged.</source>
            <translation>Das Bild „{0}“ ist beschädigt.</translation>
        </message>
        <message>
            <location filename="../../studio/decoding.py" line="264" />
            <source>It begins like a picture, but its data cannot be read.</source>
            <translation>Es beginnt wie ein Bild, aber seine Daten lassen sich nicht lesen.</translation>
        </message>
        <message>
            <location filename="../../studio/decoding.py" line="265" />
            <source>Open another copy of it, or save it again with the program that made it.</source>
            <translation>Eine andere Kopie öffnen oder mit ihrem Programm neu speichern.</translation>
        </message>
        <message>
            <location filename="../../studio/decoding.py" line="288" />
            <location filename="../../studio/recovery.py" line="182" />
            <source>“{0}” cannot be read.</source>
            <translation>„{0}“ lässt sich nicht lesen.</translation>
        </message>
        <message>
            <location filename="../../studio/decoding.py" line="289" />
            <location filename="../../studio/faults.py" line="102" />
            <location filename="../../studio/media.py" line="331" />
            <source>The system says: {0}.</source>
            <translation>Das System sagt: {0}.</translation>
        </message>
        <message>
            <location filename="../../studio/decoding.py" line="290" />
            <source>Check the disk or the connection, then try again.</source>
            <translation>Datenträger oder Verbindung prüfen, dann erneut versuchen.</translation>
        </message>
        <message>
            <location filename="../../studio/decoding.py" line="272" />
            <source>“{0}” must not be read.</source>
            <translation>„{0}“ darf nicht gelesen werden.</translation>
        </message>
        <message>
            <location filename="../../studio/decoding.py" line="273" />
            <source>You have no permission to read this file or its folder.</source>
            <translation>Für diese Datei oder ihren Ordner fehlt die Leseberechtigung.</translation>
        </message>
        <message>
            <location filename="../../studio/decoding.py" line="274" />
            <source>Change its permissions, or copy it to a folder of yours.</source>
            <translation>Die Berechtigungen ändern oder in einen eigenen Ordner kopieren.</translation>
        </message>
        <message>
            <location filename="../../studio/decoding.py" line="281" />
            <source>The picture “{0}” is not complete.</source>
            <translation>Das Bild „{0}“ ist unvollständig.</translation>
        </message>
        <message>
            <location filename="../../studio/decoding.py" line="282" />
            <source>The file ends too early; perhaps a copy or a download was interrupted.</source>
            <translation>Die Datei endet zu früh; vielleicht brach eine Kopie oder ein Download ab.</translation>
        </message>
        <message>
            <location filename="../../studio/decoding.py" line="283" />
            <source>Get the file again, or open another copy of it.</source>
            <translation>Die Datei neu beschaffen oder eine andere Kopie öffnen.</translation>
        </message>
        <message>
            <location filename="../../studio/decoding.py" line="286" />
            <source>This is not the name of a file.</source>
            <translation>Das ist kein Dateiname.</translation>
        </message>
        <message>
            <location filename="../../studio/decoding.py" line="286" />
            <location filename="../../studio/decoding.py" line="223" />
            <location filename="../../studio/decoding.py" line="226" />
            <location filename="../../studio/faults.py" line="22" />
            <location filename="../../studio/project.py" line="117" />
            <source>Choose another file.</source>
            <translation>Eine andere Datei wählen.</translation>
        </message>
        <message>
            <location filename="../../studio/decoding.py" line="186" />
            <source>La</source>
            <translation>La</translation>
        </message>
        <message>
            <location filename="../../studio/decoding.py" line="217" />
            <location filename="../../studio/media.py" line="178" />
            <source>“{0}” is a folder.</source>
            <translation>„{0}“ ist ein Ordner.</translation>
        </message>
        <message>
            <location filename="../../studio/decoding.py" line="217" />
            <source>A picture is a file.</source>
            <translation>Ein Bild ist eine Datei.</translation>
        </message>
        <message>
            <location filename="../../studio/decoding.py" line="217" />
            <source>Choose a file in it.</source>
            <translation>Eine Datei darin wählen.</translation>
        </message>
        <message>
            <location filename="../../studio/decoding.py" line="221" />
            <source>There is no file “{0}”.</source>
            <translation>Es gibt keine Datei „{0}“.</translation>
        </message>
        <message>
            <location filename="../../studio/decoding.py" line="222" />
            <source>It may have been moved, renamed or deleted.</source>
            <translation>Vielleicht wurde sie verschoben, umbenannt oder gelöscht.</translation>
        </message>
        <message>
            <location filename="../../studio/decoding.py" line="226" />
            <source>“{0}” is not an ordinary file.</source>
            <translation>„{0}“ ist keine gewöhnliche Datei.</translation>
        </message>
        <message>
            <location filename="../../studio/decoding.py" line="229" />
            <source>The file “{0}” is empty.</source>
            <translation>Die Datei „{0}“ ist leer.</translation>
        </message>
        <message>
            <location filename="../../studio/decoding.py" line="230" />
            <source>It holds no data; perhaps a copy or a download was interrupted.</source>
            <translation>Sie enthält keine Daten; vielleicht brach eine Kopie oder ein Download ab.</translation>
        </message>
        <message>
            <location filename="../../studio/decoding.py" line="231" />
            <source>Get the file again.</source>
            <translation>Die Datei neu beschaffen.</translation>
        </message>
        <message>
            <location filename="../../studio/diagnostics.py" line="101" />
            <source>{0} GiB of memory</source>
            <translation>{0} GiB Speicher</translation>
        </message>
        <message>
            <location filename="../../studio/diagnostics.py" line="57" />
            <source>Atelier {0}</source>
            <translation>Atelier {0}</translation>
        </message>
        <message>
            <location filename="../../studio/diagnostics.py" line="92" />
            <source>Python {0}, {1} cores, {2}</source>
            <translation>Python {0}, {1} Kerne, {2}</translation>
        </message>
        <message>
            <location filename="../../studio/diagnostics.py" line="62" />
            <source>What happened</source>
            <translation>Was geschah</translation>
        </message>
        <message>
            <location filename="../../studio/diagnostics.py" line="65" />
            <source>The last {0} records of the log, newest first</source>
            <translation>Die letzten {0} Einträge des Protokolls, neueste zuerst</translation>
        </message>
        <message>
            <location filename="../../studio/diagnostics.py" line="100" />
            <source>memory unknown</source>
            <translation>Speicher unbekannt</translation>
        </message>
        <message>
            <location filename="../../studio/export.py" line="47" />
            <source>as it is</source>
            <translation>wie es ist</translation>
        </message>
        <message>
            <location filename="../../studio/export.py" line="49" />
            <source>longest side</source>
            <translation>längste Seite</translation>
        </message>
        <message>
            <location filename="../../studio/export.py" line="56" />
            <source>Less makes a smaller file.</source>
            <translation>Weniger ergibt eine kleinere Datei.</translation>
        </message>
        <message>
            <location filename="../../studio/export.py" line="57" />
            <source>Every pixel as it is; for WebP.</source>
            <translation>Jedes Pixel unverändert; für WebP.</translation>
        </message>
        <message>
            <location filename="../../studio/export.py" line="61" />
            <source>What is seen through the picture.</source>
            <translation>Was durch das Bild hindurch zu sehen ist.</translation>
        </message>
        <message>
            <location filename="../../studio/export.py" line="62" />
            <source>Say in the file that its colours are sRGB.</source>
            <translation>In der Datei angeben, dass ihre Farben sRGB sind.</translation>
        </message>
        <message>
            <location filename="../../studio/export.py" line="63" />
            <source>Mark</source>
            <translation>Kennzeichnung</translation>
        </message>
        <message>
            <location filename="../../studio/export.py" line="63" />
            <source>Say in the file which part machines had in it.</source>
            <translation>In der Datei angeben, welchen Anteil Maschinen daran hatten.</translation>
        </message>
        <message>
            <location filename="../../studio/export.py" line="152" />
            <source>Writing the file</source>
            <translation>Datei wird geschrieben</translation>
        </message>
        <message>
            <location filename="../../studio/export.py" line="176" />
            <location filename="../../studio/openraster.py" line="68" />
            <source>Flattening</source>
            <translation>Ebenen werden vereint</translation>
        </message>
        <message>
            <location filename="../../studio/export.py" line="178" />
            <location filename="../../studio/openraster.py" line="66" />
            <source>Encoding</source>
            <translation>Wird kodiert</translation>
        </message>
        <message>
            <location filename="../../studio/export.py" line="217" />
            <source>The exported picture would be too large.</source>
            <translation>Das exportierte Bild wäre zu groß.</translation>
        </message>
        <message>
            <location filename="../../studio/export.py" line="218" />
            <source>It would have {0}×{1} pixels, and {2} a side is the most.</source>
            <translation>Es hätte {0}×{1} Pixel, und {2} je Seite sind das Höchste.</translation>
        </message>
        <message>
            <location filename="../../studio/export.py" line="219" />
            <source>Choose a smaller size.</source>
            <translation>Eine kleinere Größe wählen.</translation>
        </message>
        <message>
            <location filename="../../studio/faults.py" line="20" />
            <source>“{0}” is not a project.</source>
            <translation>„{0}“ ist kein Projekt.</translation>
        </message>
        <message>
            <location filename="../../studio/faults.py" line="21" />
            <source>It was not written by Atelier, or it is damaged from its beginning.</source>
            <translation>Es stammt nicht von Atelier oder ist von Anfang an beschädigt.</translation>
        </message>
        <message>
            <location filename="../../studio/faults.py" line="29" />
            <location filename="../../studio/recovery.py" line="174" />
            <source>“{0}” was written by a newer version of Atelier.</source>
            <translation>„{0}“ stammt von einer neueren Version von Atelier.</translation>
        </message>
        <message>
            <location filename="../../studio/faults.py" line="30" />
            <source>It has {0}.</source>
            <translation>Es hat {0}.</translation>
        </message>
        <message>
            <location filename="../../studio/faults.py" line="31" />
            <source>Install the newest version of Atelier and open it with that.</source>
            <translation>Die neueste Version von Atelier installieren und damit öffnen.</translation>
        </message>
        <message>
            <location filename="../../studio/faults.py" line="41" />
            <source>“{name}” was not saved.</source>
            <translation>„{name}“ wurde nicht gespeichert.</translation>
        </message>
        <message>
            <location filename="../../studio/faults.py" line="42" />
            <location filename="../../studio/faults.py" line="47" />
            <location filename="../../studio/media.py" line="324" />
            <source>The disk is full.</source>
            <translation>Der Datenträger ist voll.</translation>
        </message>
        <message>
            <location filename="../../studio/faults.py" line="43" />
            <source>Make room on the disk and save again, or save elsewhere with File ▸ Save As.</source>
            <translation>Platz schaffen und erneut speichern, oder mit „Datei ▸ Speichern unter“ anderswo.</translation>
        </message>
        <message>
            <location filename="../../studio/faults.py" line="46" />
            <location filename="../../studio/faults.py" line="56" />
            <source>“{name}” cannot be changed.</source>
            <translation>„{name}“ lässt sich nicht ändern.</translation>
        </message>
        <message>
            <location filename="../../studio/faults.py" line="48" />
            <source>Make room on the disk, or open it for reading only.</source>
            <translation>Platz schaffen oder nur zum Lesen öffnen.</translation>
        </message>
        <message>
            <location filename="../../studio/faults.py" line="51" />
            <source>“{name}” is open in another window of Atelier.</source>
            <translation>„{name}“ ist in einem anderen Fenster von Atelier offen.</translation>
        </message>
        <message>
            <location filename="../../studio/faults.py" line="52" />
            <source>Only one program at a time may change a project.</source>
            <translation>Nur ein Programm zugleich darf ein Projekt ändern.</translation>
        </message>
        <message>
            <location filename="../../studio/faults.py" line="53" />
            <source>Close it there, or open it for reading only.</source>
            <translation>Dort schließen oder nur zum Lesen öffnen.</translation>
        </message>
        <message>
            <location filename="../../studio/faults.py" line="57" />
            <source>The file or the folder “{folder}” must not be written to.</source>
            <translation>Die Datei oder der Ordner „{folder}“ ist schreibgeschützt.</translation>
        </message>
        <message>
            <location filename="../../studio/faults.py" line="58" />
            <source>Open it for reading only and keep your work with File ▸ Save As.</source>
            <translation>Nur zum Lesen öffnen und die Arbeit mit „Datei ▸ Speichern unter“ sichern.</translation>
        </message>
        <message>
            <location filename="../../studio/faults.py" line="61" />
            <source>“{name}” cannot be opened.</source>
            <translation>„{name}“ lässt sich nicht öffnen.</translation>
        </message>
        <message>
            <location filename="../../studio/faults.py" line="62" />
            <source>It is not there, or the folder “{folder}” must not be written to.</source>
            <translation>Es ist nicht da, oder der Ordner „{folder}“ ist schreibgeschützt.</translation>
        </message>
        <message>
            <location filename="../../studio/faults.py" line="63" />
            <source>Choose another place, or open it for reading only.</source>
            <translation>Einen anderen Ort wählen oder nur zum Lesen öffnen.</translation>
        </message>
        <message>
            <location filename="../../studio/faults.py" line="66" />
            <source>“{name}” cannot be read or written.</source>
            <translation>„{name}“ lässt sich nicht lesen oder schreiben.</translation>
        </message>
        <message>
            <location filename="../../studio/faults.py" line="67" />
            <source>The disk reports a fault, or it was unplugged.</source>
            <translation>Der Datenträger meldet einen Fehler oder wurde entfernt.</translation>
        </message>
        <message>
            <location filename="../../studio/faults.py" line="68" />
            <source>Check the disk, and keep your work with File ▸ Save As on another one.</source>
            <translation>Den Datenträger prüfen und die Arbeit mit „Datei ▸ Speichern unter“ auf einem anderen sichern.</translation>
        </message>
        <message>
            <location filename="../../studio/faults.py" line="71" />
            <source>“{name}” is damaged.</source>
            <translation>„{name}“ ist beschädigt.</translation>
        </message>
        <message>
            <location filename="../../studio/faults.py" line="72" />
            <source>A part of the file is not as it was written.</source>
            <translation>Ein Teil der Datei ist nicht, wie er geschrieben wurde.</translation>
        </message>
        <message>
            <location filename="../../studio/faults.py" line="73" />
            <source>Open a copy of it that was kept elsewhere.</source>
            <translation>Eine anderswo aufbewahrte Kopie öffnen.</translation>
        </message>
        <message>
            <location filename="../../studio/faults.py" line="101" />
            <location filename="../../studio/project.py" line="115" />
            <source>“{0}” cannot be opened.</source>
            <translation>„{0}“ lässt sich nicht öffnen.</translation>
        </message>
        <message>
            <location filename="../../studio/faults.py" line="103" />
            <location filename="../../studio/grouping.py" line="85" />
            <source>Choose another place.</source>
            <translation>Einen anderen Ort wählen.</translation>
        </message>
        <message>
            <location filename="../../studio/gradients.py" line="31" />
            <source>Linear</source>
            <translation>Linear</translation>
        </message>
        <message>
            <location filename="../../studio/gradients.py" line="32" />
            <source>Radial</source>
            <translation>Radial</translation>
        </message>
        <message>
            <location filename="../../studio/gradients.py" line="33" />
            <source>Reflected</source>
            <translation>Gespiegelt</translation>
        </message>
        <message>
            <location filename="../../studio/gradients.py" line="34" />
            <source>Conical</source>
            <translation>Konisch</translation>
        </message>
        <message>
            <location filename="../../studio/grouping.py" line="85" />
            <source>“{0}” cannot be put into itself.</source>
            <translation>„{0}“ lässt sich nicht in sich selbst legen.</translation>
        </message>
        <message>
            <location filename="../../studio/grouping.py" line="138" />
            <source>“{0}” is no group.</source>
            <translation>„{0}“ ist keine Gruppe.</translation>
        </message>
        <message>
            <location filename="../../studio/grouping.py" line="138" />
            <source>Choose a group.</source>
            <translation>Eine Gruppe wählen.</translation>
        </message>
        <message>
            <location filename="../../studio/job.py" line="213" />
            <source>Something went wrong in “{0}”.</source>
            <translation>Bei „{0}“ ging etwas schief.</translation>
        </message>
        <message>
            <location filename="../../studio/job.py" line="215" />
            <source>This is a fault of the program; nothing of yours has changed. Please report it.</source>
            <translation>Das ist ein Fehler des Programms; an der Arbeit hat sich nichts geändert. Bitte melden.</translation>
        </message>
        <message>
            <location filename="../../studio/job.py" line="44" />
            <source>The engine gave no reason.</source>
            <translation>Die Engine nannte keinen Grund.</translation>
        </message>
        <message>
            <location filename="../../studio/job.py" line="206" />
            <source>There is not enough memory for “{0}”.</source>
            <translation>Der Speicher reicht nicht für „{0}“.</translation>
        </message>
        <message>
            <location filename="../../studio/job.py" line="31" />
            <source>Failed</source>
            <translation>Gescheitert</translation>
        </message>
        <message>
            <location filename="../../studio/jobs.py" line="241" />
            <source>{0} of {1}</source>
            <translation>{0} von {1}</translation>
        </message>
        <message>
            <location filename="../../studio/keys.py" line="154" />
            <source>Your keys could not be read, so the usual ones are used.</source>
            <translation>Die Tasten ließen sich nicht lesen; es gelten die üblichen.</translation>
        </message>
        <message>
            <location filename="../../studio/keys.py" line="156" />
            <source>Choose your keys again in Settings ▸ Keyboard.</source>
            <translation>Die Tasten unter „Einstellungen ▸ Tastatur“ neu wählen.</translation>
        </message>
        <message>
            <location filename="../../studio/keys.py" line="130" />
            <source>The keys could not be kept.</source>
            <translation>Die Tasten ließen sich nicht sichern.</translation>
        </message>
        <message>
            <location filename="../../studio/keys.py" line="132" />
            <source>They count until the program ends. Free some space, then change one again.</source>
            <translation>Sie gelten bis zum Ende des Programms. Platz schaffen, dann eine noch einmal ändern.</translation>
        </message>
        <message>
            <location filename="../../studio/keys.py" line="143" />
            <source>It is tried again at the next start.</source>
            <translation>Beim nächsten Start wird es erneut versucht.</translation>
        </message>
        <message>
            <location filename="../../studio/keys.py" line="149" />
            <location filename="../../studio/settings.py" line="215" />
            <source>The old file is kept as {0}.</source>
            <translation>Die alte Datei bleibt als {0} erhalten.</translation>
        </message>
        <message>
            <location filename="../../studio/layers.py" line="186" />
            <source>The reference picture is damaged.</source>
            <translation>Das Referenzbild ist beschädigt.</translation>
        </message>
        <message>
            <location filename="../../studio/layers.py" line="188" />
            <source>Choose the reference picture again, or open an older version with File ▸ Versions.</source>
            <translation>Das Referenzbild neu wählen oder mit „Datei ▸ Versionen“ eine ältere Version öffnen.</translation>
        </message>
        <message>
            <location filename="../../studio/layers.py" line="22" />
            <source>Normal</source>
            <translation>Normal</translation>
        </message>
        <message>
            <location filename="../../studio/layers.py" line="23" />
            <source>Multiply</source>
            <translation>Multiplizieren</translation>
        </message>
        <message>
            <location filename="../../studio/layers.py" line="24" />
            <source>Screen</source>
            <translation>Negativ multiplizieren</translation>
        </message>
        <message>
            <location filename="../../studio/layers.py" line="25" />
            <source>Overlay</source>
            <translation>Ineinanderkopieren</translation>
        </message>
        <message>
            <location filename="../../studio/layers.py" line="26" />
            <source>Darken</source>
            <translation>Abdunkeln</translation>
        </message>
        <message>
            <location filename="../../studio/layers.py" line="27" />
            <source>Lighten</source>
            <translation>Aufhellen</translation>
        </message>
        <message>
            <location filename="../../studio/layers.py" line="28" />
            <source>Colour dodge</source>
            <translation>Farbig abwedeln</translation>
        </message>
        <message>
            <location filename="../../studio/layers.py" line="29" />
            <source>Colour burn</source>
            <translation>Farbig nachbelichten</translation>
        </message>
        <message>
            <location filename="../../studio/layers.py" line="30" />
            <source>Hard light</source>
            <translation>Hartes Licht</translation>
        </message>
        <message>
            <location filename="../../studio/layers.py" line="31" />
            <source>Soft light</source>
            <translation>Weiches Licht</translation>
        </message>
        <message>
            <location filename="../../studio/layers.py" line="32" />
            <source>Difference</source>
            <translation>Differenz</translation>
        </message>
        <message>
            <location filename="../../studio/layers.py" line="36" />
            <source>Luminosity</source>
            <translation>Luminanz</translation>
        </message>
        <message>
            <location filename="../../studio/licences.py" line="51" />
            <location filename="../../studio/settings.py" line="33" />
            <location filename="../../resources/keys/10-atelier.toml" line="1" />
            <source>Atelier</source>
            <translation>Atelier</translation>
        </message>
        <message>
            <location filename="../../studio/licences.py" line="93" />
            <source>License</source>
            <translation>Lizenz</translation>
        </message>
        <message>
            <location filename="../../studio/licences.py" line="102" />
            <source>see its text</source>
            <translation>siehe ihren Text</translation>
        </message>
        <message>
            <location filename="../../studio/licences.py" line="88" />
            <source>Trained on: {0}</source>
            <translation>Trainiert mit: {0}</translation>
        </message>
        <message>
            <location filename="../../studio/licences.py" line="99" />
            <source>Classifier</source>
            <translation>Klassifikation</translation>
        </message>
        <message>
            <location filename="../../studio/media.py" line="322" />
            <source>“{0}” was not written.</source>
            <translation>„{0}“ wurde nicht geschrieben.</translation>
        </message>
        <message>
            <location filename="../../studio/media.py" line="331" />
            <source>Choose another folder or name.</source>
            <translation>Einen anderen Ordner oder Namen wählen.</translation>
        </message>
        <message>
            <location filename="../../studio/media.py" line="53" />
            <source>“{0}” is a colour picture, not a label map.</source>
            <translation>„{0}“ ist ein Farbbild, keine Materialkarte.</translation>
        </message>
        <message>
            <location filename="../../studio/media.py" line="54" />
            <source>A label map is a grey or palette PNG; the value of a pixel is its material.</source>
            <translation>Eine Materialkarte ist ein graues PNG oder eines mit Palette; der Wert eines Pixels ist sein Material.</translation>
        </message>
        <message>
            <location filename="../../studio/media.py" line="55" />
            <location filename="../../studio/media.py" line="61" />
            <source>Choose a label map, or find the materials of the picture anew.</source>
            <translation>Eine Materialkarte wählen oder die Materialien des Bildes neu suchen.</translation>
        </message>
        <message>
            <location filename="../../studio/media.py" line="59" />
            <source>“{0}” is not a label map.</source>
            <translation>„{0}“ ist keine Materialkarte.</translation>
        </message>
        <message>
            <location filename="../../studio/media.py" line="60" />
            <source>It has the value {0}; materials are 1 to {1}, and 0 is free.</source>
            <translation>Sie hat den Wert {0}; Materialien sind 1 bis {1}, und 0 ist frei.</translation>
        </message>
        <message>
            <location filename="../../studio/media.py" line="80" />
            <source>“{0}” cannot be opened as {1}.</source>
            <translation>„{0}“ lässt sich nicht öffnen als {1}.</translation>
        </message>
        <message>
            <location filename="../../studio/media.py" line="81" />
            <source>Only pictures, masks and label maps are read from files.</source>
            <translation>Nur Bilder, Masken und Materialkarten werden aus Dateien gelesen.</translation>
        </message>
        <message>
            <location filename="../../studio/media.py" line="153" />
            <source>A value of the kind {0} cannot be written into a picture file.</source>
            <translation>Ein Wert der Art {0} lässt sich nicht in eine Bilddatei schreiben.</translation>
        </message>
        <message>
            <location filename="../../studio/media.py" line="157" />
            <source>“{0}” must be a PNG.</source>
            <translation>„{0}“ muss ein PNG sein.</translation>
        </message>
        <message>
            <location filename="../../studio/media.py" line="158" />
            <source>Other formats would change the values of a mask or a label map.</source>
            <translation>Andere Formate würden die Werte einer Maske oder Materialkarte ändern.</translation>
        </message>
        <message>
            <location filename="../../studio/media.py" line="159" />
            <source>Choose a name that ends in .png.</source>
            <translation>Einen Namen wählen, der auf .png endet.</translation>
        </message>
        <message>
            <location filename="../../studio/media.py" line="168" />
            <source>“{0}” has no ending that says how to write it.</source>
            <translation>„{0}“ hat keine Endung, die sagt, wie es zu schreiben ist.</translation>
        </message>
        <message>
            <location filename="../../studio/media.py" line="169" />
            <source>Pictures are written as PNG, JPEG or WebP.</source>
            <translation>Bilder werden als PNG, JPEG oder WebP geschrieben.</translation>
        </message>
        <message>
            <location filename="../../studio/media.py" line="170" />
            <source>Choose a name that ends in .png, .jpg or .webp.</source>
            <translation>Einen Namen wählen, der auf .png, .jpg oder .webp endet.</translation>
        </message>
        <message>
            <location filename="../../studio/media.py" line="178" />
            <source>Choose the name of a file.</source>
            <translation>Einen Dateinamen wählen.</translation>
        </message>
        <message>
            <location filename="../../studio/media.py" line="181" />
            <source>There is no folder “{0}”.</source>
            <translation>Es gibt keinen Ordner „{0}“.</translation>
        </message>
        <message>
            <location filename="../../studio/media.py" line="181" />
            <source>Make the folder, or choose another one.</source>
            <translation>Den Ordner anlegen oder einen anderen wählen.</translation>
        </message>
        <message>
            <location filename="../../studio/media.py" line="193" />
            <source>The picture is too large for {0}.</source>
            <translation>Das Bild ist zu groß für {0}.</translation>
        </message>
        <message>
            <location filename="../../studio/media.py" line="194" />
            <source>It has {0}×{1} pixels, and {2} a side is the most.</source>
            <translation>Es hat {0}×{1} Pixel, und {2} je Seite sind das Höchste.</translation>
        </message>
        <message>
            <location filename="../../studio/media.py" line="195" />
            <source>Choose PNG, or make the picture smaller.</source>
            <translation>PNG wählen oder das Bild verkleinern.</translation>
        </message>
        <message>
            <location filename="../../studio/media.py" line="324" />
            <source>Make room on the disk, or choose another one.</source>
            <translation>Platz schaffen oder einen anderen Datenträger wählen.</translation>
        </message>
        <message>
            <location filename="../../studio/media.py" line="328" />
            <source>The folder “{0}” must not be written to.</source>
            <translation>Der Ordner „{0}“ ist schreibgeschützt.</translation>
        </message>
        <message>
            <location filename="../../studio/media.py" line="329" />
            <source>Choose another folder, or change its permissions.</source>
            <translation>Einen anderen Ordner wählen oder die Berechtigungen ändern.</translation>
        </message>
        <message>
            <location filename="../../studio/media.py" line="184" />
            <source>no permission</source>
            <translation>keine Berechtigung</translation>
        </message>
        <message>
            <location filename="../../studio/moving.py" line="68" />
            <source>No paint of this layer is selected.</source>
            <translation>Von dieser Ebene ist nichts Gemaltes ausgewählt.</translation>
        </message>
        <message>
            <location filename="../../studio/moving.py" line="68" />
            <source>The layer is empty.</source>
            <translation>Die Ebene ist leer.</translation>
        </message>
        <message>
            <location filename="../../studio/moving.py" line="55" />
            <source>There is nothing to move on “{0}”.</source>
            <translation>Auf „{0}“ gibt es nichts zu verschieben.</translation>
        </message>
        <message>
            <location filename="../../studio/moving.py" line="66" />
            <source>No paint in this group is selected.</source>
            <translation>In dieser Gruppe ist nichts Gemaltes ausgewählt.</translation>
        </message>
        <message>
            <location filename="../../studio/moving.py" line="66" />
            <source>There is no paint in this group.</source>
            <translation>In dieser Gruppe ist nichts gemalt.</translation>
        </message>
        <message>
            <location filename="../../studio/moving.py" line="57" />
            <source>Choose another layer, or select another part.</source>
            <translation>Eine andere Ebene wählen oder einen anderen Teil auswählen.</translation>
        </message>
        <message>
            <location filename="../../studio/openraster_read.py" line="265" />
            <source>“{0}” is no OpenRaster file that can be read.</source>
            <translation>„{0}“ ist keine lesbare OpenRaster-Datei.</translation>
        </message>
        <message>
            <location filename="../../studio/openraster_read.py" line="267" />
            <source>Open it in the program that made it, and save it again.</source>
            <translation>Mit ihrem Programm öffnen und neu speichern.</translation>
        </message>
        <message>
            <location filename="../../studio/openraster_read.py" line="133" />
            <source>A group that lies in too many others is left out; its layers are kept.</source>
            <translation>Eine Gruppe, die in zu vielen anderen liegt, entfällt; ihre Ebenen bleiben.</translation>
        </message>
        <message>
            <location filename="../../studio/openraster_read.py" line="223" />
            <source>{0} is left out.</source>
            <translation>{0} wird weggelassen.</translation>
        </message>
        <message>
            <location filename="../../studio/openraster_read.py" line="42" />
            <source>“{0}” is not there.</source>
            <translation>„{0}“ ist nicht da.</translation>
        </message>
        <message>
            <location filename="../../studio/openraster_read.py" line="42" />
            <source>Check the name.</source>
            <translation>Den Namen prüfen.</translation>
        </message>
        <message>
            <location filename="../../studio/openraster_read.py" line="44" />
            <source>It cannot be unpacked: {0}.</source>
            <translation>Sie lässt sich nicht entpacken: {0}.</translation>
        </message>
        <message>
            <location filename="../../studio/openraster_read.py" line="77" />
            <source>It describes no layers.</source>
            <translation>Sie beschreibt keine Ebenen.</translation>
        </message>
        <message>
            <location filename="../../studio/openraster_read.py" line="99" />
            <source>Its description has definitions, which pictures never need.</source>
            <translation>Ihre Beschreibung enthält Definitionen, die Bilder nie brauchen.</translation>
        </message>
        <message>
            <location filename="../../studio/openraster_read.py" line="109" />
            <source>“{0}” in it is far too large.</source>
            <translation>„{0}“ darin ist viel zu groß.</translation>
        </message>
        <message>
            <location filename="../../studio/openraster_read.py" line="147" />
            <source>It has more than {0} layers.</source>
            <translation>Sie hat mehr als {0} Ebenen.</translation>
        </message>
        <message>
            <location filename="../../studio/openraster_read.py" line="153" />
            <source>The layer “{0}”, whose pixels are missing or damaged,</source>
            <translation>Die Ebene „{0}“, deren Pixel fehlen oder beschädigt sind,</translation>
        </message>
        <message>
            <location filename="../../studio/openraster_read.py" line="157" />
            <source>The layer “{0}”, which lies far beside the picture,</source>
            <translation>Die Ebene „{0}“, die weit neben dem Bild liegt,</translation>
        </message>
        <message>
            <location filename="../../studio/openraster_read.py" line="248" />
            <source>It does not say how large it is.</source>
            <translation>Sie sagt nicht, wie groß sie ist.</translation>
        </message>
        <message>
            <location filename="../../studio/openraster_read.py" line="64" />
            <source>Its layers cannot be read; this is the picture that they made.</source>
            <translation>Seine Ebenen lassen sich nicht lesen; dies ist das Bild, das sie ergaben.</translation>
        </message>
        <message>
            <location filename="../../studio/openraster_read.py" line="69" />
            <source>None of its layers can be read; this is what they made.</source>
            <translation>Keine seiner Ebenen lässt sich lesen; dies ist, was sie ergaben.</translation>
        </message>
        <message>
            <location filename="../../studio/openraster_read.py" line="103" />
            <source>Its description is no XML: {0}.</source>
            <translation>Ihre Beschreibung ist kein XML: {0}.</translation>
        </message>
        <message>
            <location filename="../../studio/openraster_read.py" line="171" />
            <source>“{0}” is laid as a normal group, not as {1}.</source>
            <translation>„{0}“ liegt als normale Gruppe, nicht als {1}.</translation>
        </message>
        <message>
            <location filename="../../studio/openraster_read.py" line="173" />
            <source>“{0}” is laid as a normal layer, not as {1}.</source>
            <translation>„{0}“ liegt als normale Ebene, nicht als {1}.</translation>
        </message>
        <message>
            <location filename="../../studio/openraster_read.py" line="121" />
            <source>A part of a kind that Atelier does not know ({0})</source>
            <translation>Ein Teil einer Art, die Atelier nicht kennt ({0}),</translation>
        </message>
        <message>
            <location filename="../../studio/openraster_read.py" line="93" />
            <source>Merged picture</source>
            <translation>Zusammengefügtes Bild</translation>
        </message>
        <message>
            <location filename="../../studio/openraster_read.py" line="124" />
            <source>A part of an unknown kind ({0}) is now a group.</source>
            <translation>Ein Teil unbekannter Art ({0}) ist nun eine Gruppe.</translation>
        </message>
        <message>
            <location filename="../../studio/origin.py" line="54" />
            <source>made by a trained model</source>
            <translation>von einem trainierten Modell gemacht</translation>
        </message>
        <message>
            <location filename="../../studio/origin.py" line="55" />
            <source>made in part by a trained model</source>
            <translation>zum Teil von einem trainierten Modell gemacht</translation>
        </message>
        <message>
            <location filename="../../studio/origin.py" line="56" />
            <source>made by an algorithm</source>
            <translation>von einem Algorithmus gemacht</translation>
        </message>
        <message>
            <location filename="../../studio/origin.py" line="57" />
            <source>made in part by an algorithm</source>
            <translation>zum Teil von einem Algorithmus gemacht</translation>
        </message>
        <message>
            <location filename="../../studio/palettes.py" line="77" />
            <source>Basic</source>
            <translation>Grundfarben</translation>
        </message>
        <message>
            <location filename="../../studio/palettes.py" line="291" />
            <source>The palette {0} cannot be used.</source>
            <translation>Die Palette {0} lässt sich nicht verwenden.</translation>
        </message>
        <message>
            <location filename="../../studio/palettes.py" line="293" />
            <source>Choose a GIMP palette (.gpl); the palettes you have stay as they are.</source>
            <translation>Eine GIMP-Palette (.gpl) wählen; die vorhandenen Paletten bleiben, wie sie sind.</translation>
        </message>
        <message>
            <location filename="../../studio/palettes.py" line="299" />
            <source>The palette could not be kept in {0}.</source>
            <translation>Die Palette ließ sich nicht in {0} sichern.</translation>
        </message>
        <message>
            <location filename="../../studio/palettes.py" line="278" />
            <source>A palette needs a name.</source>
            <translation>Eine Palette braucht einen Namen.</translation>
        </message>
        <message>
            <location filename="../../studio/palettes.py" line="133" />
            <location filename="../../studio/session.py" line="82" />
            <source>Untitled</source>
            <translation>Unbenannt</translation>
        </message>
        <message>
            <location filename="../../studio/palettes.py" line="81" />
            <source>Slate</source>
            <translation>Schiefer</translation>
        </message>
        <message>
            <location filename="../../studio/palettes.py" line="81" />
            <source>Silver</source>
            <translation>Silber</translation>
        </message>
        <message>
            <location filename="../../studio/palettes.py" line="82" />
            <source>Crimson</source>
            <translation>Karmesin</translation>
        </message>
        <message>
            <location filename="../../studio/palettes.py" line="82" />
            <source>Orange</source>
            <translation>Orange</translation>
        </message>
        <message>
            <location filename="../../studio/palettes.py" line="83" />
            <source>Amber</source>
            <translation>Bernstein</translation>
        </message>
        <message>
            <location filename="../../studio/palettes.py" line="83" />
            <source>Yellow</source>
            <translation>Gelb</translation>
        </message>
        <message>
            <location filename="../../studio/palettes.py" line="83" />
            <source>Leaf</source>
            <translation>Laub</translation>
        </message>
        <message>
            <location filename="../../studio/palettes.py" line="84" />
            <source>Pine</source>
            <translation>Tanne</translation>
        </message>
        <message>
            <location filename="../../studio/palettes.py" line="84" />
            <source>Teal</source>
            <translation>Petrol</translation>
        </message>
        <message>
            <location filename="../../studio/palettes.py" line="84" />
            <source>Sky</source>
            <translation>Himmel</translation>
        </message>
        <message>
            <location filename="../../studio/palettes.py" line="85" />
            <source>Navy</source>
            <translation>Marine</translation>
        </message>
        <message>
            <location filename="../../studio/palettes.py" line="85" />
            <source>Violet</source>
            <translation>Violett</translation>
        </message>
        <message>
            <location filename="../../studio/palettes.py" line="85" />
            <source>Plum</source>
            <translation>Pflaume</translation>
        </message>
        <message>
            <location filename="../../studio/palettes.py" line="85" />
            <source>Pink</source>
            <translation>Rosa</translation>
        </message>
        <message>
            <location filename="../../studio/palettes.py" line="86" />
            <source>Skin</source>
            <translation>Haut</translation>
        </message>
        <message>
            <location filename="../../studio/palettes.py" line="86" />
            <source>Sand</source>
            <translation>Sand</translation>
        </message>
        <message>
            <location filename="../../studio/palettes.py" line="86" />
            <source>Clay</source>
            <translation>Ton</translation>
        </message>
        <message>
            <location filename="../../studio/palettes.py" line="86" />
            <source>Umber</source>
            <translation>Umbra</translation>
        </message>
        <message>
            <location filename="../../studio/pictures.py" line="29" />
            <source>Inside</source>
            <translation>Innen</translation>
        </message>
        <message>
            <location filename="../../studio/pictures.py" line="31" />
            <source>Stretch</source>
            <translation>Strecken</translation>
        </message>
        <message>
            <location filename="../../studio/project.py" line="104" />
            <source>“{0}” was not made.</source>
            <translation>„{0}“ wurde nicht angelegt.</translation>
        </message>
        <message>
            <location filename="../../studio/project.py" line="105" />
            <source>There is a file of that name already.</source>
            <translation>Eine Datei dieses Namens gibt es schon.</translation>
        </message>
        <message>
            <location filename="../../studio/project.py" line="106" />
            <source>Choose another name, or open that file.</source>
            <translation>Einen anderen Namen wählen oder diese Datei öffnen.</translation>
        </message>
        <message>
            <location filename="../../studio/project.py" line="116" />
            <source>There is no such file in “{0}”.</source>
            <translation>Eine solche Datei gibt es nicht in „{0}“.</translation>
        </message>
        <message>
            <location filename="../../studio/project.py" line="278" />
            <source>Restore Version</source>
            <translation>Version zurückholen</translation>
        </message>
        <message>
            <location filename="../../studio/recipes.py" line="163" />
            <source>label map</source>
            <translation>Materialkarte</translation>
        </message>
        <message>
            <location filename="../../studio/recipes.py" line="133" />
            <source>This recipe is damaged.</source>
            <translation>Dieses Rezept ist beschädigt.</translation>
        </message>
        <message>
            <location filename="../../studio/recipes.py" line="135" />
            <source>Choose another copy of the result.</source>
            <translation>Eine andere Kopie des Ergebnisses wählen.</translation>
        </message>
        <message>
            <location filename="../../studio/recipes.py" line="171" />
            <source>The {0} “{1}” ({2}…) is not beside the result.</source>
            <translation>{0} „{1}“ ({2}…) liegt nicht neben dem Ergebnis.</translation>
        </message>
        <message>
            <location filename="../../studio/recipes.py" line="172" />
            <source>The recipe needs the very same {0}.{1}</source>
            <translation>Das Rezept braucht genau dies: {0}.{1}</translation>
        </message>
        <message>
            <location filename="../../studio/recipes.py" line="173" />
            <source>Put it into the folder of the result, under any name, and try again.</source>
            <translation>In den Ordner des Ergebnisses legen, unter beliebigem Namen, und erneut versuchen.</translation>
        </message>
        <message>
            <location filename="../../studio/recipes.py" line="23" />
            <source>Ingredient</source>
            <translation>Zutat</translation>
        </message>
        <message>
            <location filename="../../studio/recipes.py" line="123" />
            <source>This recipe is of a newer version of the program.</source>
            <translation>Dieses Rezept stammt von einer neueren Version des Programms.</translation>
        </message>
        <message>
            <location filename="../../studio/recipes.py" line="124" />
            <source>This version cannot read it.</source>
            <translation>Diese Version kann es nicht lesen.</translation>
        </message>
        <message>
            <location filename="../../studio/recipes.py" line="125" />
            <source>Update the program, then try again.</source>
            <translation>Das Programm aktualisieren, dann erneut versuchen.</translation>
        </message>
        <message>
            <location filename="../../studio/recipes.py" line="134" />
            <source>At “{0}”: {1}.</source>
            <translation>Bei „{0}“: {1}.</translation>
        </message>
        <message>
            <location filename="../../studio/recovery.py" line="156" />
            <source>Unsaved work on “{0}” was recovered.</source>
            <translation>Ungespeicherte Arbeit an „{0}“ wurde wiederhergestellt.</translation>
        </message>
        <message>
            <location filename="../../studio/recovery.py" line="157" />
            <source>The program ended before it was saved.</source>
            <translation>Das Programm endete, bevor sie gespeichert war.</translation>
        </message>
        <message>
            <location filename="../../studio/recovery.py" line="166" />
            <source>The newest version of “{0}” is damaged.</source>
            <translation>Die neueste Version von „{0}“ ist beschädigt.</translation>
        </message>
        <message>
            <location filename="../../studio/recovery.py" line="167" />
            <source>The one before it was opened instead.</source>
            <translation>Stattdessen wurde die davor geöffnet.</translation>
        </message>
        <message>
            <location filename="../../studio/recovery.py" line="168" />
            <source>Check the picture and save it again.</source>
            <translation>Das Bild prüfen und neu speichern.</translation>
        </message>
        <message>
            <location filename="../../studio/recovery.py" line="175" />
            <source>This version cannot show it; it stays in the project as it is.</source>
            <translation>Diese Version kann es nicht zeigen; es bleibt unverändert im Projekt.</translation>
        </message>
        <message>
            <location filename="../../studio/recovery.py" line="176" />
            <source>Install the newest version of Atelier to work on it.</source>
            <translation>Zum Bearbeiten die neueste Version von Atelier installieren.</translation>
        </message>
        <message>
            <location filename="../../studio/recovery.py" line="183" />
            <source>All its versions in this project are damaged.</source>
            <translation>Alle seine Versionen in diesem Projekt sind beschädigt.</translation>
        </message>
        <message>
            <location filename="../../studio/recovery.py" line="184" />
            <source>Open a copy of the project that was kept elsewhere.</source>
            <translation>Eine anderswo aufbewahrte Kopie des Projekts öffnen.</translation>
        </message>
        <message>
            <location filename="../../studio/recovery.py" line="50" />
            <source>a document “{0}” this program cannot read yet</source>
            <translation>ein Dokument „{0}“, das dieses Programm noch nicht lesen kann</translation>
        </message>
        <message>
            <location filename="../../studio/recovery.py" line="80" />
            <source>The version is not there any more.</source>
            <translation>Die Version ist nicht mehr da.</translation>
        </message>
        <message>
            <location filename="../../studio/recovery.py" line="80" />
            <source>Choose another version.</source>
            <translation>Eine andere Version wählen.</translation>
        </message>
        <message>
            <location filename="../../studio/recovery.py" line="144" />
            <source>Recover Unsaved Work</source>
            <translation>Ungespeicherte Arbeit wiederherstellen</translation>
        </message>
        <message>
            <location filename="../../studio/recovery.py" line="158" />
            <source>Save it to keep it, or undo to go back to what was saved.</source>
            <translation>Speichern, um sie zu behalten, oder mit „Rückgängig“ zum Gespeicherten zurück.</translation>
        </message>
        <message>
            <location filename="../../studio/recovery.py" line="160" />
            <source>Save it to keep it.</source>
            <translation>Speichern, um sie zu behalten.</translation>
        </message>
        <message>
            <location filename="../../studio/recovery.py" line="65" />
            <source>A version of “{0}” is damaged.</source>
            <translation>Eine Version von „{0}“ ist beschädigt.</translation>
        </message>
        <message>
            <location filename="../../studio/recovery.py" line="66" />
            <source>Its bytes are not as they were written.</source>
            <translation>Ihre Bytes sind nicht, wie sie geschrieben wurden.</translation>
        </message>
        <message>
            <location filename="../../studio/recovery.py" line="67" />
            <location filename="../../studio/store.py" line="164" />
            <source>Open an older version with File ▸ Versions.</source>
            <translation>Mit „Datei ▸ Versionen“ eine ältere Version öffnen.</translation>
        </message>
        <message>
            <location filename="../../studio/samples.py" line="18" />
            <source>Chinese palace</source>
            <translation>Chinesischer Palast</translation>
        </message>
        <message>
            <location filename="../../studio/samples.py" line="19" />
            <source>Red flower</source>
            <translation>Rote Blume</translation>
        </message>
        <message>
            <location filename="../../studio/samples.py" line="20" />
            <source>Cup of coffee</source>
            <translation>Tasse Kaffee</translation>
        </message>
        <message>
            <location filename="../../studio/samples.py" line="21" />
            <source>Cat</source>
            <translation>Katze</translation>
        </message>
        <message>
            <location filename="../../studio/samples.py" line="22" />
            <source>Astronaut</source>
            <translation>Astronautin</translation>
        </message>
        <message>
            <location filename="../../studio/samples.py" line="23" />
            <source>Rocket on its pad</source>
            <translation>Rakete auf der Rampe</translation>
        </message>
        <message>
            <location filename="../../studio/samples.py" line="24" />
            <source>Galaxies</source>
            <translation>Galaxien</translation>
        </message>
        <message>
            <location filename="../../studio/samples.py" line="25" />
            <source>Surface of the moon</source>
            <translation>Mondoberfläche</translation>
        </message>
        <message>
            <location filename="../../studio/samples.py" line="26" />
            <source>Grass</source>
            <translation>Gras</translation>
        </message>
        <message>
            <location filename="../../studio/samples.py" line="27" />
            <source>Gravel</source>
            <translation>Kies</translation>
        </message>
        <message>
            <location filename="../../studio/samples.py" line="28" />
            <source>Brick wall</source>
            <translation>Ziegelmauer</translation>
        </message>
        <message>
            <location filename="../../studio/selecting.py" line="56" />
            <source>All is selected.</source>
            <translation>Alles ist ausgewählt.</translation>
        </message>
        <message>
            <location filename="../../studio/selecting.py" line="56" />
            <source>What is not selected is nothing.</source>
            <translation>Nicht ausgewählt ist nichts.</translation>
        </message>
        <message>
            <location filename="../../studio/selecting.py" line="56" />
            <source>Select a part first.</source>
            <translation>Zuerst einen Teil auswählen.</translation>
        </message>
        <message>
            <location filename="../../studio/selecting.py" line="83" />
            <source>There is no paint on “{0}”.</source>
            <translation>Auf „{0}“ ist nichts gemalt.</translation>
        </message>
        <message>
            <location filename="../../studio/selecting.py" line="83" />
            <source>Choose a layer that has some.</source>
            <translation>Eine Ebene wählen, auf der etwas ist.</translation>
        </message>
        <message>
            <location filename="../../studio/selecting.py" line="135" />
            <source>Nothing would be left of the selection.</source>
            <translation>Von der Auswahl bliebe nichts übrig.</translation>
        </message>
        <message>
            <location filename="../../studio/selecting.py" line="136" />
            <source>It is nowhere wider than {0} pixels.</source>
            <translation>Sie ist nirgends breiter als {0} Pixel.</translation>
        </message>
        <message>
            <location filename="../../studio/selecting.py" line="137" />
            <source>Shrink it by less.</source>
            <translation>Weniger verkleinern.</translation>
        </message>
        <message>
            <location filename="../../studio/selecting.py" line="155" />
            <source>Select a part of the picture first.</source>
            <translation>Zuerst einen Teil des Bildes auswählen.</translation>
        </message>
        <message>
            <location filename="../../studio/selection.py" line="34" />
            <source>New</source>
            <translation>Neu</translation>
        </message>
        <message>
            <location filename="../../studio/selection.py" line="34" />
            <location filename="../../studio/selection.py" line="27" />
            <source>Add</source>
            <translation>Hinzufügen</translation>
        </message>
        <message>
            <location filename="../../studio/selection.py" line="34" />
            <location filename="../../studio/selection.py" line="28" />
            <source>Subtract</source>
            <translation>Abziehen</translation>
        </message>
        <message>
            <location filename="../../studio/selection.py" line="34" />
            <location filename="../../studio/selection.py" line="29" />
            <source>Intersect</source>
            <translation>Schnittmenge</translation>
        </message>
        <message>
            <location filename="../../studio/session.py" line="234" />
            <source>Open {0}</source>
            <translation>{0} öffnen</translation>
        </message>
        <message>
            <location filename="../../studio/session.py" line="185" />
            <source>Export {0}</source>
            <translation>{0} exportieren</translation>
        </message>
        <message>
            <location filename="../../studio/session.py" line="218" />
            <source>Mark results</source>
            <translation>Ergebnisse markieren</translation>
        </message>
        <message>
            <location filename="../../studio/session.py" line="230" />
            <source>Prepare</source>
            <translation>Vorbereiten</translation>
        </message>
        <message>
            <location filename="../../studio/session.py" line="277" />
            <source>Keep for a crash</source>
            <translation>Für einen Absturz sichern</translation>
        </message>
        <message>
            <location filename="../../studio/session.py" line="307" />
            <source>Open version</source>
            <translation>Version öffnen</translation>
        </message>
        <message>
            <location filename="../../studio/session.py" line="312" />
            <source>Look for unsaved work</source>
            <translation>Nach ungespeicherter Arbeit suchen</translation>
        </message>
        <message>
            <location filename="../../studio/session.py" line="326" />
            <source>Look at what was kept</source>
            <translation>Gesichertes ansehen</translation>
        </message>
        <message>
            <location filename="../../studio/session.py" line="445" />
            <source>“{0}” is open for reading only.</source>
            <translation>„{0}“ ist nur zum Lesen offen.</translation>
        </message>
        <message>
            <location filename="../../studio/session.py" line="487" />
            <source>And {0} more.</source>
            <translation>Und {0} weitere.</translation>
        </message>
        <message>
            <location filename="../../studio/session.py" line="488" />
            <source>“{0}” was opened.</source>
            <translation>„{0}“ wurde geöffnet.</translation>
        </message>
        <message>
            <location filename="../../studio/session.py" line="257" />
            <source>The project has no name yet.</source>
            <translation>Das Projekt hat noch keinen Namen.</translation>
        </message>
        <message>
            <location filename="../../studio/session.py" line="257" />
            <source>Save it under a name.</source>
            <translation>Unter einem Namen speichern.</translation>
        </message>
        <message>
            <location filename="../../studio/session.py" line="367" />
            <source>The project is not ready yet.</source>
            <translation>Das Projekt ist noch nicht bereit.</translation>
        </message>
        <message>
            <location filename="../../studio/session.py" line="367" />
            <source>Wait a moment, then try again.</source>
            <translation>Einen Moment warten, dann erneut versuchen.</translation>
        </message>
        <message>
            <location filename="../../studio/session.py" line="372" />
            <location filename="../../studio/session.py" line="384" />
            <source>Close the project</source>
            <translation>Projekt schließen</translation>
        </message>
        <message>
            <location filename="../../studio/session.py" line="447" />
            <location filename="../../studio/store.py" line="127" />
            <location filename="../../studio/store.py" line="239" />
            <source>Keep your work with File ▸ Save As.</source>
            <translation>Die Arbeit mit „Datei ▸ Speichern unter“ sichern.</translation>
        </message>
        <message>
            <location filename="../../studio/settings.py" line="61" />
            <source>Theme</source>
            <translation>Farbschema</translation>
        </message>
        <message>
            <location filename="../../studio/settings.py" line="61" />
            <source>Dark, light, or what the desktop uses.</source>
            <translation>Dunkel, hell oder wie der Desktop.</translation>
        </message>
        <message>
            <location filename="../../studio/settings.py" line="65" />
            <source>Language</source>
            <translation>Sprache</translation>
        </message>
        <message>
            <location filename="../../studio/settings.py" line="66" />
            <source>Of all words in the window. Counts from the next start.</source>
            <translation>Aller Wörter im Fenster. Gilt ab dem nächsten Start.</translation>
        </message>
        <message>
            <location filename="../../studio/settings.py" line="71" />
            <source>Large controls</source>
            <translation>Große Bedienelemente</translation>
        </message>
        <message>
            <location filename="../../studio/settings.py" line="72" />
            <source>Buttons, rows and handles for fingers and pens: at least 44 pixels.</source>
            <translation>Schaltflächen, Zeilen und Griffe für Finger und Stift: mindestens 44 Pixel.</translation>
        </message>
        <message>
            <location filename="../../studio/settings.py" line="77" />
            <source>Tell what happens elsewhere</source>
            <translation>Melden, was anderswo geschieht</translation>
        </message>
        <message>
            <location filename="../../studio/settings.py" line="78" />
            <source>A quiet notice in the corner when something long is done, or went wrong in another tab.</source>
            <translation>Eine leise Meldung in der Ecke, wenn etwas Langes fertig ist oder in einem anderen Tab scheitert.</translation>
        </message>
        <message>
            <location filename="../../studio/settings.py" line="83" />
            <source>Call from the desktop</source>
            <translation>Über den Desktop melden</translation>
        </message>
        <message>
            <location filename="../../studio/settings.py" line="84" />
            <source>Let the desktop mark the window when that happens while another one is in front.</source>
            <translation>Der Desktop markiert das Fenster, wenn das geschieht, während ein anderes vorn ist.</translation>
        </message>
        <message>
            <location filename="../../studio/settings.py" line="89" />
            <source>Keep work every</source>
            <translation>Arbeit sichern alle</translation>
        </message>
        <message>
            <location filename="../../studio/settings.py" line="90" />
            <source>Seconds after which painted work is kept for the case of a crash.</source>
            <translation>Sekunden, nach denen Gemaltes für den Fall eines Absturzes gesichert wird.</translation>
        </message>
        <message>
            <location filename="../../studio/settings.py" line="98" />
            <source>Memory for undo</source>
            <translation>Speicher für Rückgängig</translation>
        </message>
        <message>
            <location filename="../../studio/settings.py" line="99" />
            <source>How much the past of one picture may take; beyond it the oldest steps are forgotten.</source>
            <translation>So viel darf die Vergangenheit eines Bildes belegen; darüber hinaus werden die ältesten Schritte vergessen.</translation>
        </message>
        <message>
            <location filename="../../studio/settings.py" line="107" />
            <source>Processor cores</source>
            <translation>Prozessorkerne</translation>
        </message>
        <message>
            <location filename="../../studio/settings.py" line="108" />
            <source>How many cores engines may use; 0 is all. Counts from the next start.</source>
            <translation>Wie viele Kerne Engines nutzen; 0 heißt alle. Gilt ab dem nächsten Start.</translation>
        </message>
        <message>
            <location filename="../../studio/settings.py" line="115" />
            <source>Use the graphics card</source>
            <translation>Grafikkarte verwenden</translation>
        </message>
        <message>
            <location filename="../../studio/settings.py" line="116" />
            <source>Let engines run on a graphics card where there is one. Counts from the next start.</source>
            <translation>Engines laufen auf einer Grafikkarte, wenn es eine gibt. Gilt ab dem nächsten Start.</translation>
        </message>
        <message>
            <location filename="../../studio/settings.py" line="61" />
            <location filename="../../studio/settings.py" line="67" />
            <location filename="../../studio/settings.py" line="73" />
            <source>Window</source>
            <translation>Fenster</translation>
        </message>
        <message>
            <location filename="../../studio/settings.py" line="94" />
            <location filename="../../studio/settings.py" line="103" />
            <source>Safety</source>
            <translation>Sicherheit</translation>
        </message>
        <message>
            <location filename="../../studio/settings.py" line="111" />
            <location filename="../../studio/settings.py" line="117" />
            <source>Engines</source>
            <translation>Engines</translation>
        </message>
        <message>
            <location filename="../../studio/settings.py" line="219" />
            <source>The settings could not be read, so the usual ones are used.</source>
            <translation>Die Einstellungen ließen sich nicht lesen; es gelten die üblichen.</translation>
        </message>
        <message>
            <location filename="../../studio/settings.py" line="221" />
            <source>Choose your settings again in File ▸ Settings.</source>
            <translation>Die Einstellungen unter „Datei ▸ Einstellungen“ neu wählen.</translation>
        </message>
        <message>
            <location filename="../../studio/settings.py" line="217" />
            <source>The old file could not be kept.</source>
            <translation>Die alte Datei ließ sich nicht aufbewahren.</translation>
        </message>
        <message>
            <location filename="../../studio/settings.py" line="39" />
            <location filename="../../studio/settings.py" line="47" />
            <source>System</source>
            <translation>System</translation>
        </message>
        <message>
            <location filename="../../studio/settings.py" line="48" />
            <source>English</source>
            <translation>English</translation>
        </message>
        <message>
            <location filename="../../studio/settings.py" line="49" />
            <source>Deutsch</source>
            <translation>Deutsch</translation>
        </message>
        <message>
            <location filename="../../studio/sizes.py" line="30" />
            <source>Nothing would be left of the picture.</source>
            <translation>Vom Bild bliebe nichts übrig.</translation>
        </message>
        <message>
            <location filename="../../studio/sizes.py" line="31" />
            <source>The part to be kept lies beside it.</source>
            <translation>Der Teil, der bleiben soll, liegt daneben.</translation>
        </message>
        <message>
            <location filename="../../studio/sizes.py" line="32" />
            <source>Choose a part of the picture.</source>
            <translation>Einen Teil des Bildes wählen.</translation>
        </message>
        <message>
            <location filename="../../studio/sizes.py" line="40" />
            <source>Select the part that is to be kept.</source>
            <translation>Den Teil auswählen, der bleiben soll.</translation>
        </message>
        <message>
            <location filename="../../studio/sizes.py" line="117" />
            <source>A picture of {0}×{1} pixels cannot be made.</source>
            <translation>Ein Bild von {0}×{1} Pixeln ist nicht möglich.</translation>
        </message>
        <message>
            <location filename="../../studio/store.py" line="125" />
            <source>“{0}” was not changed.</source>
            <translation>„{0}“ wurde nicht geändert.</translation>
        </message>
        <message>
            <location filename="../../studio/store.py" line="126" />
            <source>It is open for reading only.</source>
            <translation>Es ist nur zum Lesen offen.</translation>
        </message>
        <message>
            <location filename="../../studio/store.py" line="162" />
            <source>A part of the project is damaged.</source>
            <translation>Ein Teil des Projekts ist beschädigt.</translation>
        </message>
        <message>
            <location filename="../../studio/store.py" line="163" />
            <source>Object {0} is {1}.</source>
            <translation>Objekt {0} ist {1}.</translation>
        </message>
        <message>
            <location filename="../../studio/store.py" line="237" />
            <source>“{0}” was not saved.</source>
            <translation>„{0}“ wurde nicht gespeichert.</translation>
        </message>
        <message>
            <location filename="../../studio/store.py" line="238" />
            <source>Its file was moved, replaced or deleted by another program.</source>
            <translation>Die Datei wurde von einem anderen Programm verschoben, ersetzt oder gelöscht.</translation>
        </message>
        <message>
            <location filename="../../studio/store.py" line="163" />
            <source>not as it was written</source>
            <translation>nicht, wie es geschrieben wurde</translation>
        </message>
        <message>
            <location filename="../../studio/timeline.py" line="255" />
            <source>There is nothing at {0} s.</source>
            <translation>Bei {0} s ist nichts.</translation>
        </message>
        <message>
            <location filename="../../studio/timeline.py" line="255" />
            <source>The track is shorter.</source>
            <translation>Die Spur ist kürzer.</translation>
        </message>
        <message>
            <location filename="../../studio/timeline.py" line="255" />
            <source>Choose another time.</source>
            <translation>Eine andere Zeit wählen.</translation>
        </message>
        <message>
            <location filename="../../studio/timeline.py" line="181" />
            <source>The clip is not there any more.</source>
            <translation>Der Clip ist nicht mehr da.</translation>
        </message>
        <message>
            <location filename="../../studio/timeline.py" line="181" />
            <source>Choose another clip.</source>
            <translation>Einen anderen Clip wählen.</translation>
        </message>
        <message>
            <location filename="../../studio/wire.py" line="180" />
            <source>There is no room for the pictures on their way to the engine.</source>
            <translation>Für die Bilder auf dem Weg zur Engine ist kein Platz.</translation>
        </message>
        <message>
            <location filename="../../studio/wire.py" line="182" />
            <source>Free space in memory or on the disk of temporary files, then try again.</source>
            <translation>Im Speicher oder auf dem Datenträger für temporäre Dateien Platz schaffen, dann erneut versuchen.</translation>
        </message>
        <message>
            <location filename="../../studio/wishes.py" line="45" />
            <source>There is no reference picture yet.</source>
            <translation>Es gibt noch kein Referenzbild.</translation>
        </message>
        <message>
            <location filename="../../studio/wishes.py" line="46" />
            <source>The new picture is made of the reference's materials.</source>
            <translation>Das neue Bild entsteht aus den Materialien der Referenz.</translation>
        </message>
        <message>
            <location filename="../../studio/wishes.py" line="47" />
            <source>Drop a picture on the reference panel, paste one, or choose a sample.</source>
            <translation>Ein Bild auf dem Referenzfeld ablegen, eines einfügen oder ein Beispiel wählen.</translation>
        </message>
        <message>
            <location filename="../../studio/wishes.py" line="51" />
            <source>There are no lines yet.</source>
            <translation>Es gibt noch keine Linien.</translation>
        </message>
        <message>
            <location filename="../../studio/wishes.py" line="53" />
            <source>Draw a few lines, then try again.</source>
            <translation>Ein paar Linien zeichnen, dann erneut versuchen.</translation>
        </message>
        <message>
            <location filename="../../studio/wishes.py" line="57" />
            <source>There are no words yet.</source>
            <translation>Es gibt noch keine Wörter.</translation>
        </message>
        <message>
            <location filename="../../studio/wishes.py" line="57" />
            <source>Say what the picture shall show.</source>
            <translation>Angeben, was das Bild zeigen soll.</translation>
        </message>
        <message>
            <location filename="../../studio/wishes.py" line="52" />
            <source>The active layer is empty.</source>
            <translation>Die aktive Ebene ist leer.</translation>
        </message>
        <message>
            <location filename="../../studio/worker.py" line="343" />
            <source>The system ended it, most likely because memory ran out.</source>
            <translation>Das System hat sie beendet, wohl weil der Speicher ausging.</translation>
        </message>
        <message>
            <location filename="../../studio/worker.py" line="349" />
            <source>The engine stopped while it worked.</source>
            <translation>Die Engine hielt während der Arbeit an.</translation>
        </message>
        <message>
            <location filename="../../studio/worker.py" line="351" />
            <source>It was started again, and nothing of yours has changed. Try again; if it stops once more, choose a smaller size.</source>
            <translation>Sie wurde neu gestartet, und an der Arbeit hat sich nichts geändert. Erneut versuchen; hält sie wieder an, eine kleinere Größe wählen.</translation>
        </message>
        <message>
            <location filename="../../studio/worker.py" line="367" />
            <source>The engine cannot be started.</source>
            <translation>Die Engine lässt sich nicht starten.</translation>
        </message>
        <message>
            <location filename="../../studio/worker.py" line="369" />
            <source>Start the program again; if that does not help, install it again.</source>
            <translation>Das Programm neu starten; hilft das nicht, neu installieren.</translation>
        </message>
        <message>
            <location filename="../../studio/worker.py" line="345" />
            <source>It crashed ({0}).</source>
            <translation>Sie stürzte ab ({0}).</translation>
        </message>
        <message>
            <location filename="../../studio/worker.py" line="347" />
            <source>It ended by itself, with the code {0}.</source>
            <translation>Sie endete von selbst, mit dem Code {0}.</translation>
        </message>
        <message>
            <location filename="../../studio/worker.py" line="360" />
            <source>signal {0}</source>
            <translation>Signal {0}</translation>
        </message>
        <message>
            <location filename="../../studio/worker.py" line="368" />
            <source>Its process ended at once.</source>
            <translation>Ihr Prozess endete sofort.</translation>
        </message>
        <message>
            <location filename="../../studio/worker.py" line="199" />
            <source>Starting the engine</source>
            <translation>Engine wird gestartet</translation>
        </message>
        <message>
            <location filename="../../resources/brushes/10-round.toml" line="1" />
            <source>Round</source>
            <translation>Rund</translation>
        </message>
        <message>
            <location filename="../../resources/brushes/30-pencil.toml" line="1" />
            <source>Pencil</source>
            <translation>Bleistift</translation>
        </message>
        <message>
            <location filename="../../resources/brushes/40-marker.toml" line="1" />
            <source>Marker</source>
            <translation>Marker</translation>
        </message>
        <message>
            <location filename="../../resources/brushes/50-airbrush.toml" line="1" />
            <source>Airbrush</source>
            <translation>Airbrush</translation>
        </message>
        <message>
            <location filename="../../resources/brushes/70-dry.toml" line="1" />
            <source>Dry brush</source>
            <translation>Trocken</translation>
        </message>
        <message>
            <location filename="../../resources/brushes/90-eraser-hard.toml" line="1" />
            <source>Hard eraser</source>
            <translation>Rad. hart</translation>
        </message>
        <message>
            <location filename="../../resources/brushes/91-eraser-soft.toml" line="1" />
            <source>Soft eraser</source>
            <translation>Rad. weich</translation>
        </message>
        <message>
            <location filename="../../resources/keys/10-atelier.toml" line="1" />
            <source>The keys that Atelier comes with.</source>
            <translation>Die Tasten, die Atelier mitbringt.</translation>
        </message>
        <message>
            <location filename="../../resources/keys/20-krita.toml" line="1" />
            <source>Krita-like</source>
            <translation>Wie Krita</translation>
        </message>
        <message>
            <location filename="../../resources/keys/20-krita.toml" line="1" />
            <source>Numbers and signs turn and zoom the view, F fills, P picks, Ins adds a layer.</source>
            <translation>Ziffern und Zeichen drehen und zoomen die Ansicht, F füllt, P nimmt Farbe auf, Einfg fügt eine Ebene hinzu.</translation>
        </message>
        <message>
            <location filename="../../resources/keys/30-photoshop.toml" line="1" />
            <source>Photoshop-like</source>
            <translation>Wie Photoshop</translation>
        </message>
        <message>
            <location filename="../../resources/keys/30-photoshop.toml" line="1" />
            <source>M selects, Ctrl+Shift+E makes one layer, Ctrl+R shows the rulers, Ctrl+F finds a command.</source>
            <translation>M wählt aus, Strg+Umschalt+E macht eine Ebene daraus, Strg+R zeigt die Lineale, Strg+F sucht einen Befehl.</translation>
        </message>
        <message>
            <location filename="../../resources/models/cards/colorize.toml" line="1" />
            <source>Colours for grey pictures</source>
            <translation>Farben für graue Bilder</translation>
        </message>
        <message>
            <location filename="../../resources/models/cards/colorize.toml" line="1" />
            <source>It chooses colours at a size of about 112×112 pixels and knows what is in the data: flowers, leaves, clothes indoors, faces. The colour of cloth cannot be known from its lightness: hints say it.</source>
            <translation>Es wählt Farben bei etwa 112×112 Pixeln und kennt, was in den Daten ist: Blumen, Blätter, Kleidung in Räumen, Gesichter. Die Farbe von Stoff lässt sich nicht aus der Helligkeit ablesen: Hinweise sagen sie.</translation>
        </message>
        <message>
            <location filename="../../resources/models/cards/colorize.toml" line="1" />
            <source>Without hints colours are cautious: white petals and walls turn a little yellow, red and pink things brownish, blue ones grey. Night skies may turn green. A hint reaches what is alike in lightness near it, sometimes beyond the thing that was meant.</source>
            <translation>Ohne Hinweise sind die Farben vorsichtig: Weiße Blüten und Wände werden etwas gelb, Rotes und Rosa bräunlich, Blaues grau. Nachthimmel können grün werden. Ein Hinweis erfasst, was in seiner Nähe ähnlich hell ist, manchmal über das Gemeinte hinaus.</translation>
        </message>
        <message>
            <location filename="../../resources/models/cards/encoder.toml" line="1" />
            <source>Encoder that judges pictures</source>
            <translation>Encoder, der Bilder beurteilt</translation>
        </message>
        <message>
            <location filename="../../resources/models/cards/encoder.toml" line="1" />
            <source>It sees 96 pixels a side. Its kernel distances can be compared with one another only, not with those of other encoders.</source>
            <translation>Er sieht 96 Pixel je Seite. Seine Kernel-Abstände lassen sich nur miteinander vergleichen, nicht mit denen anderer Encoder.</translation>
        </message>
        <message>
            <location filename="../../resources/models/cards/encoder.toml" line="1" />
            <source>Spoilt pictures are told from good ones as sets, not one by one.</source>
            <translation>Verdorbene Bilder unterscheidet er von guten als Menge, nicht einzeln.</translation>
        </message>
        <message>
            <location filename="../../resources/models/cards/flow.toml" line="1" />
            <source>Pictures from words</source>
            <translation>Bilder aus Wörtern</translation>
        </message>
        <message>
            <location filename="../../resources/models/cards/flow.toml" line="1" />
            <source>Faces, flowers and garments of 96 pixels, enlarged, and the words of its vocabulary; no scenes.</source>
            <translation>Gesichter, Blumen und Kleidung von 96 Pixeln, vergrößert, und die Wörter seines Wortschatzes; keine Szenen.</translation>
        </message>
        <message>
            <location filename="../../resources/models/cards/flow.toml" line="1" />
            <source>Flowers are impressions of colour, garments shapes of cloth without detail. Rare words change little; hands, writing and several things at once are not known.</source>
            <translation>Blumen sind Farbeindrücke, Kleidung Stoffformen ohne Einzelheiten. Seltene Wörter ändern wenig; Hände, Schrift und mehrere Dinge zugleich sind unbekannt.</translation>
        </message>
        <message>
            <location filename="../../resources/models/cards/interpolate.toml" line="1" />
            <source>Frames between frames</source>
            <translation>Bilder zwischen Bildern</translation>
        </message>
        <message>
            <location filename="../../resources/models/cards/interpolate.toml" line="1" />
            <source>Motion of up to about a sixth of the picture between two frames.</source>
            <translation>Bewegung bis etwa ein Sechstel des Bildes zwischen zwei Bildern.</translation>
        </message>
        <message>
            <location filename="../../resources/models/cards/interpolate.toml" line="1" />
            <source>Cuts between scenes, fast small things, water and smoke.</source>
            <translation>Schnitte zwischen Szenen, schnelle kleine Dinge, Wasser und Rauch.</translation>
        </message>
        <message>
            <location filename="../../resources/models/cards/sketch.toml" line="1" />
            <source>Drawings to pictures</source>
            <translation>Aus Zeichnungen Bilder</translation>
        </message>
        <message>
            <location filename="../../resources/models/cards/sketch.toml" line="1" />
            <source>It paints 192 pixels a side, and knows three kinds of things: a head and shoulders from the front, the five flowers, and single garments on plain ground.</source>
            <translation>Es malt 192 Pixel je Seite und kennt drei Arten von Dingen: Kopf und Schultern von vorn, die fünf Blumen und einzelne Kleidungsstücke auf schlichtem Grund.</translation>
        </message>
        <message>
            <location filename="../../resources/models/cards/sketch.toml" line="1" />
            <source>What lines leave open comes out soft: hair, the ground of flowers, hands and text. Lines that mean something else than the kind that was chosen are still painted as that kind. The portraits it learnt from are of few ages and styles. Areas without lines in them, as the front of a shirt, get a weave of dots; strong looks (Variety above 1) overshoot.</source>
            <translation>Was Linien offen lassen, wird weich: Haare, der Grund von Blumen, Hände und Schrift. Linien, die etwas anderes meinen als die gewählte Art, werden trotzdem als diese gemalt. Die gelernten Porträts zeigen wenige Alter und Stile. Flächen ohne Linien, etwa die Vorderseite eines Hemds, bekommen ein Gewebe aus Punkten; starke Varianten (Vielfalt über 1) übertreiben.</translation>
        </message>
        <message>
            <location filename="../../resources/models/cards/upscale-fast.toml" line="1" />
            <source>Twice as large, fast</source>
            <translation>Doppelt so groß, schnell</translation>
        </message>
        <message>
            <location filename="../../resources/models/cards/upscale-fast.toml" line="1" />
            <source>Sharp pictures that were only made smaller. It sharpens what is there and invents nothing. Only light is learnt; colours are interpolated.</source>
            <translation>Scharfe Bilder, die nur verkleinert wurden. Es schärft, was da ist, und erfindet nichts. Gelernt ist nur Helligkeit; Farben werden interpoliert.</translation>
        </message>
        <message>
            <location filename="../../resources/models/cards/upscale-fast.toml" line="1" />
            <location filename="../../resources/models/cards/upscale-fine.toml" line="1" />
            <source>Noise, film grain and the blocks of JPEG are enlarged too. Patterns finer than two pixels may run in a wrong direction.</source>
            <translation>Rauschen, Filmkorn und die Blöcke von JPEG werden mit vergrößert. Muster feiner als zwei Pixel können in eine falsche Richtung laufen.</translation>
        </message>
        <message>
            <location filename="../../resources/models/cards/upscale-fine-x4.toml" line="1" />
            <source>Four times as large</source>
            <translation>Viermal so groß</translation>
        </message>
        <message>
            <location filename="../../resources/models/cards/upscale-fine-x4.toml" line="1" />
            <location filename="../../resources/models/cards/upscale-fine.toml" line="1" />
            <source>Sharp pictures that were only made smaller. It sharpens what is there and invents nothing.</source>
            <translation>Scharfe Bilder, die nur verkleinert wurden. Es schärft, was da ist, und erfindet nichts.</translation>
        </message>
        <message>
            <location filename="../../resources/models/cards/upscale-fine-x4.toml" line="1" />
            <source>Noise, film grain and the blocks of JPEG are enlarged too. Patterns finer than two pixels may run in a wrong direction. Hair, leaves and fabric become smooth strokes; small writing is not read.</source>
            <translation>Rauschen, Filmkorn und die Blöcke von JPEG werden mit vergrößert. Muster feiner als zwei Pixel können in eine falsche Richtung laufen. Haare, Blätter und Stoff werden zu glatten Strichen; kleine Schrift bleibt unlesbar.</translation>
        </message>
        <message>
            <location filename="../../resources/models/cards/upscale-fine.toml" line="1" />
            <source>Twice as large</source>
            <translation>Doppelt so groß</translation>
        </message>
        <message>
            <location filename="../../resources/models/cards/upscale-web.toml" line="1" />
            <source>Twice as large, from the web</source>
            <translation>Doppelt so groß, aus dem Web</translation>
        </message>
        <message>
            <location filename="../../resources/models/cards/upscale-web.toml" line="1" />
            <source>Pictures that were compressed or slightly blurred; clean ones lose texture.</source>
            <translation>Bilder, die komprimiert oder leicht unscharf sind; saubere verlieren Textur.</translation>
        </message>
        <message>
            <location filename="../../resources/models/cards/upscale-web.toml" line="1" />
            <source>Texture that looks like noise is smoothed away; heavy blocks stay visible.</source>
            <translation>Textur, die wie Rauschen aussieht, wird geglättet; grobe Blöcke bleiben sichtbar.</translation>
        </message>
        <message>
            <location filename="../../resources/models/cards/vae.toml" line="1" />
            <source>Pictures to latents and back</source>
            <translation>Bilder zu latenten Werten und zurück</translation>
        </message>
        <message>
            <location filename="../../resources/models/cards/vae.toml" line="1" />
            <source>Sides that 8 divides; learnt at 128 and 192 pixels a side.</source>
            <translation>Seiten, die durch 8 teilbar sind; gelernt bei 128 und 192 Pixeln je Seite.</translation>
        </message>
        <message>
            <location filename="../../resources/models/cards/vae.toml" line="1" />
            <source>Grass, fine prints and far eyes come back softer or with other detail; no writing.</source>
            <translation>Gras, feine Drucke und ferne Augen kommen weicher oder mit anderen Einzelheiten zurück; keine Schrift.</translation>
        </message>
        <message>
            <location filename="../../resources/samples/samples.json" line="1" />
            <source>Lake below the mountains</source>
            <translation>See am Fuß der Berge</translation>
        </message>
        <message>
            <location filename="../../resources/samples/samples.json" line="1" />
            <source>Forest lake in the morning</source>
            <translation>Waldsee am Morgen</translation>
        </message>
        <message>
            <location filename="../../resources/samples/samples.json" line="1" />
            <source>Snowy peaks over a forest</source>
            <translation>Verschneite Gipfel</translation>
        </message>
        <message>
            <location filename="../../resources/samples/samples.json" line="1" />
            <source>Green valley in the evening</source>
            <translation>Grünes Tal am Abend</translation>
        </message>
        <message>
            <location filename="../../resources/samples/samples.json" line="1" />
            <source>Wooded headland in the sea</source>
            <translation>Bewaldete Landzunge</translation>
        </message>
        <message>
            <location filename="../../resources/samples/samples.json" line="1" />
            <source>Dunes</source>
            <translation>Dünen</translation>
        </message>
        <message>
            <location filename="../../resources/samples/samples.json" line="1" />
            <source>Meadow with trees</source>
            <translation>Wiese mit Bäumen</translation>
        </message>
        <message>
            <location filename="../../resources/samples/samples.json" line="1" />
            <source>Winter forest</source>
            <translation>Winterwald</translation>
        </message>
        <message>
            <location filename="../../resources/samples/samples.json" line="1" />
            <source>Sunset over a lake</source>
            <translation>Sonnenuntergang am See</translation>
        </message>
        <message>
            <location filename="../../resources/samples/samples.json" line="1" />
            <source>Mountains at night</source>
            <translation>Berge bei Nacht</translation>
        </message>
        <message>
            <source>What lines leave open comes out soft: hair, the ground of flowers, hands and text. Lines that mean something else than the kind that was chosen are still painted as that kind. The portraits it learnt from are of few ages and styles. Faint dots of a grid of 8 pixels can be seen on flat ground.</source>
            <translation type="vanished">Was Linien offenlassen, wird weich: Haare, der Grund von Blumen, Hände und Text. Linien, die etwas anderes meinen als die gewählte Art, werden trotzdem als diese Art gemalt. Die gelernten Porträts zeigen wenige Altersstufen und Stile. Auf flachem Grund sind schwache Punkte eines Rasters von 8 Pixeln zu sehen.</translation>
        </message>
    </context>
</TS>
