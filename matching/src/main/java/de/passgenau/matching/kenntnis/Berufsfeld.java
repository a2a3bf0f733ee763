package de.passgenau.matching.kenntnis;

import java.util.List;

/**
 * A field in which one may have completed a training or a course of studies.
 *
 * @param code AUSBILDUNG_… or STUDIUM_…
 * @param auch other codes for the same
 * @param gattungen beginnings of KldB codes
 * @param worte names of the field
 */
record Berufsfeld(String code, String bezeichnung, List<String> auch, List<Gebiet> gattungen, List<String> worte) {

    /**
     * Occupations that belong to a field: {@code 2922~back} are those of 2922 with back in their title, {@code 293-beikoch}
     * all of 293 but the Beikoch.
     */
    record Gebiet(String kldb, List<String> mit, List<String> ohne) {

        private static final int GATTUNG = 5;
        private static final String NICHT_VOLL = "fachpraktiker";

        static Gebiet von(String text) {
            var teile = text.split("(?=[~-])");
            var rest = List.of(teile).subList(1, teile.length);
            return new Gebiet(teile[0], nach("~", rest), nach("-", rest));
        }

        private static List<String> nach(String zeichen, List<String> teile) {
            return teile.stream().filter(teil -> teil.startsWith(zeichen)).map(teil -> teil.substring(1)).toList();
        }

        /** A helper is trained only where a field names his Gattung itself. */
        boolean umfasst(String gattung, String titel) {
            return gattung.startsWith(kldb) && (kldb.length() == GATTUNG || !gattung.endsWith("1"))
                    && mit.stream().allMatch(titel::contains) && ohne.stream().noneMatch(titel::contains)
                    && !titel.contains(NICHT_VOLL);
        }

        boolean umfasst(Gebiet anderes) {
            return anderes.kldb.startsWith(kldb) && (kldb.length() < GATTUNG || anderes.kldb.equals(kldb))
                    && anderes.mit.containsAll(mit) && anderes.ohne.containsAll(ohne);
        }
    }

    boolean istStudium() {
        return code.startsWith("STUDIUM_");
    }

    /** Expects the title of the occupation folded. */
    boolean umfasst(String gattung, String titel) {
        return gattungen.stream().anyMatch(gebiet -> gebiet.umfasst(gattung, titel));
    }

    /** Everybody trained in the other field is trained in this one. */
    boolean umfasst(Berufsfeld anderes) {
        return istStudium() == anderes.istStudium() && anderes.gattungen.stream()
                .allMatch(gebiet -> gattungen.stream().anyMatch(eigenes -> eigenes.umfasst(gebiet)));
    }
}
