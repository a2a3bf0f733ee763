package de.passgenau.matching.last;

/**
 * A person's facts as small numbers.
 *
 * @param kurz from the lowest byte on: way, wished hours, extent with German and nearness to work, occupational situation
 * @param rest from the lowest bit on: 15 limits, under age, 10 bits for the first day, the office
 * @param nachweise a bit for each proof
 * @param wuensche up to four of 16 bits
 */
record Kennzahlen(int x, int y, int z, int kurz, int rest, long nachweise, long wuensche) {

    /** The way of somebody whose home or radius nobody knows. */
    static final int UEBERALL = 255;
    static final int WEGE = 256;
    static final int MINDERJAEHRIG = 1 << 15;
    static final int TAG_UNBEKANNT = 511;
    static final int BYTE = 0xFF;

    static int weg(int kurz) {
        return kurz & BYTE;
    }

    static int lage(int kurz) {
        return kurz >>> 8 & BYTE;
    }

    static int klein(int kurz) {
        return kurz >>> 16 & BYTE;
    }

    static int berufslage(int kurz) {
        return kurz >>> 24;
    }

    static int tag(int rest) {
        return rest >>> 16 & 1023;
    }

    static int amt(int rest) {
        return rest >>> 26;
    }

    static int kurz(int weg, int lage, int klein, int berufslage) {
        return weg | lage << 8 | klein << 16 | berufslage << 24;
    }

    static int rest(int grenzen, boolean minderjaehrig, int tag, int amt) {
        return grenzen | (minderjaehrig ? MINDERJAEHRIG : 0) | tag << 16 | amt << 26;
    }
}
