package de.passgenau.matching.zulassung.lesen;

import de.passgenau.matching.zulassung.lesen.stueck.Lesestand;

import org.jspecify.annotations.Nullable;

/** How a value is compared. */
enum Richtung {
    AB, UEBER, BIS, UNTER, GENAU;

    /** Null if no such word stands here. */
    static @Nullable Richtung lies(Lesestand stand) {
        if (stand.nimmFolge("nicht", "unter") || stand.nimmFolge("nicht", "weniger", "als")
                || stand.nimm("ab", "mindestens", "wenigstens", "mind.", "mind", "min.")) {
            return AB;
        }
        if (stand.nimmFolge("nicht", "über") || stand.nimmFolge("nicht", "mehr", "als")
                || stand.nimmFolge("nicht", "älter", "als") || stand.nimmFolge("nicht", "länger", "als")) {
            return BIS;
        }
        if (als(stand, "mehr", "älter", "länger", "höher", "besser") || stand.nimm("über")) {
            return UEBER;
        }
        if (stand.nimmFolge("bis", "zu") || stand.nimmFolge("bis", "einschließlich")
                || stand.nimmFolge("bis", "maximal") || stand.nimmFolge("bis", "höchstens")
                || stand.nimm("bis", "höchstens", "maximal", "max.", "max")) {
            return BIS;
        }
        if (als(stand, "weniger", "jünger", "kürzer", "schlechter", "niedriger") || stand.nimm("unter")) {
            return UNTER;
        }
        return stand.nimm("genau", "gleich") ? GENAU : null;
    }

    /** Whether a comparison with nicht stands here: "nicht älter als". */
    static boolean verneint(Lesestand stand) {
        int gemerkt = stand.merke();
        boolean verneint = stand.ist("nicht") && lies(stand) != null;
        stand.zurueck(gemerkt);
        return verneint;
    }

    private static boolean als(Lesestand stand, String... worte) {
        for (var wort : worte) {
            if (stand.nimmFolge(wort, "als")) {
                return true;
            }
        }
        return false;
    }
}
