package de.passgenau.matching.zulassung.lesen;

import org.jspecify.annotations.Nullable;

/** How a value is compared. */
enum Richtung {
    AB, UEBER, BIS, UNTER, GENAU;

    /** Null if no such word stands here. */
    static @Nullable Richtung lies(Lesestand stand) {
        if (stand.nimm("ab", "mindestens", "wenigstens")) {
            return AB;
        }
        if (stand.nimmFolge("mehr", "als") || stand.nimmFolge("älter", "als") || stand.nimmFolge("länger", "als")
                || stand.nimm("über")) {
            return UEBER;
        }
        if (stand.nimmFolge("bis", "zu") || stand.nimmFolge("bis", "einschließlich")
                || stand.nimm("bis", "höchstens", "maximal")) {
            return BIS;
        }
        if (stand.nimmFolge("weniger", "als") || stand.nimmFolge("jünger", "als")
                || stand.nimmFolge("kürzer", "als") || stand.nimm("unter")) {
            return UNTER;
        }
        return stand.nimm("genau", "gleich") ? GENAU : null;
    }
}
