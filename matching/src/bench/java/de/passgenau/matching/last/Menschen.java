package de.passgenau.matching.last;

import de.passgenau.matching.profil.Arbeitsprofil;

/** The people of one measurement; nothing of them is kept. */
record Menschen(Bevoelkerung bevoelkerung, Schluessel schluessel, int anzahl) {

    Arbeitsprofil profil(int nummer) {
        return bevoelkerung.arbeitsprofil(nummer);
    }

    Kennzahlen kennzahlen(int nummer) {
        return schluessel.von(profil(nummer), amt(nummer));
    }

    static int amt(int nummer) {
        return Bevoelkerung.geschaeftsstelle(nummer).charAt(2) - '0';
    }
}
