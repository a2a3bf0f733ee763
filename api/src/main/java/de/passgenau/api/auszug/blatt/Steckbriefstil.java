package de.passgenau.api.auszug.blatt;

import de.passgenau.api.schreiben.satz.Stil;

/** How Steckbriefe look: calm, with room to read, and wide tables that scroll for themselves on a telephone. */
final class Steckbriefstil {

    private static final String UEBERALL = """
            body{margin:0;color:#1b1b1b;background:#fff}h1,h2,h3,h4{line-height:1.25;color:#173a5c}\
            p{margin:0 0 .4em}ul{margin:0 0 .5em;padding-left:1.2em}li{margin:0 0 .2em}\
            table{border-collapse:collapse;width:100%}\
            th,td{text-align:left;vertical-align:top;padding:.3em .5em;border-bottom:1px solid #c6d0da}\
            th{color:#173a5c}thead th{background:#e8eef4}.angaben th{width:32%}\
            caption{text-align:left;padding:.2em 0;color:#3d4a57}.stand{color:#3d4a57}\
            .hinweis{background:#fff3d6;border-left:4px solid #9a6700;padding:.4em .6em}""";
    private static final String BILDSCHIRM = """
            body{max-width:52rem;margin:0 auto;padding:1rem;font-size:1.05rem;line-height:1.5;overflow-wrap:anywhere}\
            h1{font-size:1.7rem;margin:.2rem 0 .5rem}h2{font-size:1.3rem;margin:1.6rem 0 .4rem}\
            h3{font-size:1.1rem;margin:1rem 0 .3rem}h4{font-size:1rem;margin:.8rem 0 .2rem}\
            .breit{overflow-x:auto}.breit table{min-width:38rem;overflow-wrap:normal}\
            a{color:#0b4f8a}article{border-top:3px solid #173a5c;margin-top:3rem}\
            @media(max-width:34rem){.angaben,.angaben tbody,.angaben tr,.angaben th,.angaben td{display:block;width:auto}\
            .angaben th{border:0;padding-bottom:0}.angaben td{padding-top:0}}""";
    private static final String PAPIER = """
            @page{size:A4;margin:16mm 18mm 18mm 18mm;\
            @bottom-right{content:"{davor}Seite " counter(page) " von " counter(pages);\
            font-family:'Liberation Sans',sans-serif;font-size:9pt;color:#3d4a57}}\
            body{font-size:10pt;line-height:1.3;word-wrap:break-word}h1{font-size:17pt;margin:0 0 2mm}\
            h2{font-size:13pt;margin:4mm 0 1mm}h3{font-size:11pt;margin:3mm 0 1mm}\
            h4{font-size:10.5pt;margin:2mm 0 1mm}h1,h2,h3,h4,caption{page-break-after:avoid}\
            tr,li{page-break-inside:avoid}.breit table{table-layout:fixed}table{-fs-table-paginate:paginate}\
            article{page-break-before:always}""";
    /** On pages of its own. */
    static final Stil ALLEIN = mitFuss("");

    private Steckbriefstil() {}

    /** Among others, found by its number. */
    static Stil imHeft(int nummer) {
        return mitFuss("Nr. " + nummer + ", ");
    }

    private static Stil mitFuss(String davor) {
        return new Stil(UEBERALL, BILDSCHIRM, PAPIER.replace("{davor}", davor));
    }
}
