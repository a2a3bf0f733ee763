package de.passgenau.matching.zulassung;

import java.time.LocalDate;

/** A length of time as people say it; at most a hundred years. */
public record Frist(int zahl, Einheit einheit) {

    private static final int MONATE_EINES_JAHRES = 12;
    private static final int TAGE_EINER_WOCHE = 7;

    public Frist {
        if (zahl < 0 || zahl > einheit.hoechstens) {
            throw new IllegalArgumentException("Dauer von 0 bis " + einheit.hoechstens + " " + einheit + ": " + zahl);
        }
    }

    /** What time is counted in. */
    public enum Einheit {
        TAGE("Tag", "Tagen", 36_500),
        WOCHEN("Woche", "Wochen", 5_200),
        MONATE("Monat", "Monaten", 1_200),
        JAHRE("Jahr",
                "Jahren", 100);

        private final String eine;
        private final String mehrere;
        private final int hoechstens;

        Einheit(String eine, String mehrere, int hoechstens) {
            this.eine = eine;
            this.mehrere = mehrere;
            this.hoechstens = hoechstens;
        }

        public int hoechstens() {
            return hoechstens;
        }
    }

    /** Negative for a day before the one that lies this long before the Stichtag, positive for a later one. */
    int vergleiche(LocalDate tag, LocalDate stichtag) {
        return switch (einheit) {
            case TAGE -> Long.compare(tag.toEpochDay(), stichtag.toEpochDay() - zahl);
            case WOCHEN -> Long.compare(tag.toEpochDay(), stichtag.toEpochDay() - (long) zahl * TAGE_EINER_WOCHE);
            case MONATE -> vergleiche(tag, stichtag, zahl);
            case JAHRE -> vergleiche(tag, stichtag, zahl * MONATE_EINES_JAHRES);
        };
    }

    /** Like a comparison with {@link LocalDate#minusMonths}, without a new day. */
    private static int vergleiche(LocalDate tag, LocalDate stichtag, int monate) {
        int nachMonat = Integer.compare(monatszahl(tag), monatszahl(stichtag) - monate);
        return nachMonat != 0
                ? nachMonat
                : Integer.compare(tag.getDayOfMonth(), Math.min(stichtag.getDayOfMonth(), tag.lengthOfMonth()));
    }

    private static int monatszahl(LocalDate tag) {
        return tag.getYear() * MONATE_EINES_JAHRES + tag.getMonthValue() - 1;
    }

    /** Whether it is at least as long as the other on every Stichtag. */
    public boolean sicherSoLangWie(Frist andere) {
        return zaehltMonate() == andere.zaehltMonate()
                ? inKleinster() >= andere.inKleinster()
                : mindestensTage() >= andere.hoechstensTage();
    }

    /** Whether there is a Stichtag on which it is at least as long as the other, as far as can be said. */
    public boolean kannSoLangSeinWie(Frist andere) {
        return zaehltMonate() == andere.zaehltMonate()
                ? inKleinster() >= andere.inKleinster()
                : hoechstensTage() >= andere.mindestensTage();
    }

    private boolean zaehltMonate() {
        return einheit == Einheit.MONATE || einheit == Einheit.JAHRE;
    }

    /** Months for months and years, days for days and weeks. */
    private int inKleinster() {
        return switch (einheit) {
            case TAGE, MONATE -> zahl;
            case WOCHEN -> zahl * TAGE_EINER_WOCHE;
            case JAHRE -> zahl * MONATE_EINES_JAHRES;
        };
    }

    /** In 400 years there are 4800 months and 146097 days; a count of months is never more than three days off. */
    private long mindestensTage() {
        return zaehltMonate() ? Math.max(0, inKleinster() * 146_097L / 4_800 - 3) : inKleinster();
    }

    private long hoechstensTage() {
        return zaehltMonate() ? inKleinster() * 146_097L / 4_800 + 4 : inKleinster();
    }

    /** "2 Jahren", after a preposition. */
    String text() {
        return zahl + " " + wort();
    }

    /** "zwei Jahren", after a preposition. */
    String inWorten() {
        if (zahl == 1) {
            return (einheit == Einheit.WOCHEN ? "einer " : "einem ") + wort();
        }
        return Worte.zahl(zahl) + " " + wort();
    }

    private String wort() {
        return zahl == 1 ? einheit.eine : einheit.mehrere;
    }
}
