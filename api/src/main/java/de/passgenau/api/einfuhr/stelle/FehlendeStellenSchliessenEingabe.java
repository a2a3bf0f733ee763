package de.passgenau.api.einfuhr.stelle;

import java.util.List;

/**
 * What a stock has today.
 *
 * @param auchDieMeisten whether it is right that most of what stands ends
 */
record FehlendeStellenSchliessenEingabe(
        String system,
        List<String> schluessel,
        boolean probelauf,
        boolean auchDieMeisten) {}
