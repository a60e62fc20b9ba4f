<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
    <context>
        <name>Atelier</name>
        <message numerus="yes">
            <source>({count} more)</source>
            <translation>
                <numerusform>({count} more)</numerusform>
                <numerusform>({count} more)</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Delete {count} results for good?</source>
            <translation>
                <numerusform>Delete {count} result for good?</numerusform>
                <numerusform>Delete {count} results for good?</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Export {count} results</source>
            <translation>
                <numerusform>Export {count} result</numerusform>
                <numerusform>Export {count} results</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>It knows these {count} words only; click to add.</source>
            <translation>
                <numerusform>It knows this {count} word only; click to add.</numerusform>
                <numerusform>It knows these {count} words only; click to add.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Jobs and notices: {count} new problems</source>
            <translation>
                <numerusform>Jobs and notices: {count} new problem</numerusform>
                <numerusform>Jobs and notices: {count} new problems</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Point {number} of {count}: {across} {x} %, {up} {y} %</source>
            <translation>
                <numerusform>Point {number} of {count}: {across} {x} %, {up} {y} %</numerusform>
                <numerusform>Point {number} of {count}: {across} {x} %, {up} {y} %</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Variation {number} of {count}</source>
            <translation>
                <numerusform>Variation {number} of {count}</numerusform>
                <numerusform>Variation {number} of {count}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Your own keys of {count} actions are taken back.</source>
            <translation>
                <numerusform>Your own keys of {count} action are taken back.</numerusform>
                <numerusform>Your own keys of {count} actions are taken back.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{count} bytes</source>
            <translation>
                <numerusform>{count} byte</numerusform>
                <numerusform>{count} bytes</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{count} results are deleted.</source>
            <translation>
                <numerusform>{count} result is deleted.</numerusform>
                <numerusform>{count} results are deleted.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{count} results are in the bin.</source>
            <translation>
                <numerusform>{count} result is in the bin.</numerusform>
                <numerusform>{count} results are in the bin.</numerusform>
            </translation>
        </message>
    </context>
</TS>
