package de.passgenau.api.schreiben.kundenblatt;

/** How much of everything a sheet shows; the first one that fits on its page is taken. */
enum Umfang {

    VOLL(12, 600), REICHLICH(8, 260), MITTEL(6, 160), KNAPP(4, 110), KARG(2, 80);

    /** Of each list at most so many. */
    private final int posten;
    /** Of each text at most so many characters. */
    private final int zeichen;

    Umfang(int posten, int zeichen) {
        this.posten = posten;
        this.zeichen = zeichen;
    }

    int posten() {
        return posten;
    }

    int zeichen() {
        return zeichen;
    }
}
