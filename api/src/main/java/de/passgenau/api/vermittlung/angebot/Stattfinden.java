package de.passgenau.api.vermittlung.angebot;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

import de.passgenau.api.massnahme.suche.Angebotslage;
import de.passgenau.api.massnahme.suche.Ortsschluessel;
import de.passgenau.api.verzeichnis.Ortskunde;
import de.passgenau.catalogue.durchgang.rahmen.Durchfuehrungsort;
import de.passgenau.matching.ort.Punkt;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Where people go to for a Maßnahme, and what helps them to. */
@Component
class Stattfinden {

    private final Ortskunde orte;

    Stattfinden(Ortskunde orte) {
        this.orte = orte;
    }

    /**
     * A place as the engine looks at it.
     *
     * @param punkt    null if nobody knows where it is
     * @param ueberall held everywhere, online, or where people live
     */
    record Ort(@Nullable Punkt punkt, boolean ueberall, boolean abholung, boolean kinderbetreuung) {

        static final Ort OFFEN = new Ort(null, false, false, false);
    }

    /** @param durchgang where the Durchgang is held that one should join; without any, what the Steckbrief says counts */
    Ort ort(Angebotslage lage, Optional<Durchfuehrungsort> durchgang) {
        var ausstattung = lage.massnahme().steckbrief().ausstattung();
        var ueberall = durchgang.map(einer -> einer.anschrift() == null)
                .orElse(lage.massnahme().steckbrief().gebiet().ueberall());
        var punkt = durchgang.map(einer -> einer.anschrift())
                .map(anschrift -> punkt(List.of(Ortsschluessel.von(anschrift))))
                .orElseGet(() -> punkt(lage.ortsschluessel()));
        return new Ort(ueberall ? null : punkt.orElse(null), ueberall,
                ausstattung.abholung() || durchgang.filter(Durchfuehrungsort::abholung).isPresent(),
                ausstattung.kinderbetreuung() || durchgang.filter(Durchfuehrungsort::kinderbetreuung).isPresent());
    }

    private Optional<Punkt> punkt(Collection<String> schluessel) {
        return schluessel.stream().sorted().flatMap(einer -> orte.punkt(einer).stream()).findFirst();
    }
}
