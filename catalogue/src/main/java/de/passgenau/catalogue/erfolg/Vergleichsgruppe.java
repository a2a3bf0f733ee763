package de.passgenau.catalogue.erfolg;

/** With whom somebody is compared, the most alike first. */
public enum Vergleichsgruppe {
    GLEICHE_KATEGORIE_UND_HEMMNIS, GLEICHES_HEMMNIS, ALLE;

    boolean umfasst(Teilnahmeergebnis frueher, Vergleichsmerkmale person) {
        return switch (this) {
            case ALLE -> true;
            case GLEICHES_HEMMNIS -> gleichesHemmnis(frueher, person);
            case GLEICHE_KATEGORIE_UND_HEMMNIS -> gleichesHemmnis(frueher, person) && gleicheKategorie(frueher, person);
        };
    }

    private static boolean gleichesHemmnis(Teilnahmeergebnis frueher, Vergleichsmerkmale person) {
        return person.hemmnisse().contains(frueher.ende().hemmnis());
    }

    private static boolean gleicheKategorie(Teilnahmeergebnis frueher, Vergleichsmerkmale person) {
        var kategorie = frueher.kategorie();
        return kategorie != null && kategorie.vorher().equals(person.kategorie());
    }
}
