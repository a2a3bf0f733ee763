package de.passgenau.api.stelle.angabe;

import java.util.List;

import de.passgenau.matching.angebot.Stellenmerkmal;
import de.passgenau.matching.profil.Belastung;

/** Under which conditions one works: what it loads on body and mind, and what else is special about it. */
public record Bedingungen(List<Belastung> belastungen, List<Stellenmerkmal> merkmale) {

    public Bedingungen {
        belastungen = belastungen.stream().distinct().sorted().toList();
        merkmale = merkmale.stream().distinct().sorted().toList();
    }
}
