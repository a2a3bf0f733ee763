package de.passgenau.api.vermittlung;

import java.time.Clock;
import java.time.LocalDate;

import de.passgenau.api.fall.Fall;
import de.passgenau.api.fall.Fallsicht;
import de.passgenau.api.graphql.zugriff.Einsicht;
import de.passgenau.api.vermittlung.bewerber.Personenkunde;
import de.passgenau.api.vermittlung.rangliste.Begruendung;
import de.passgenau.api.vermittlung.stelle.Besetzung;
import de.passgenau.api.vermittlung.stelle.Stellenhinweise;
import de.passgenau.api.verzeichnis.Ortskunde;
import de.passgenau.matching.bewertung.Bewertung;
import de.passgenau.matching.ort.Punkt;
import de.passgenau.matching.profil.Arbeitsprofil;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts together what is told of a person and an offer: who she is as far as the caller may know, the reasons, and what else to know. */
@Component
public class Bewerbertreffer {

    private final Bewerberliste<Kandidat> kandidaten;
    private final Personenkunde personen;
    private final Ortskunde orte;
    private final Clock clock;

    Bewerbertreffer(Bewerberliste<Kandidat> kandidaten, Personenkunde personen, Ortskunde orte, Clock clock) {
        this.kandidaten = kandidaten;
        this.personen = personen;
        this.orte = orte;
        this.clock = clock;
    }

    BewerberTreffer von(Fall fall, Besetzung besetzung, Bewertung bewertung, Einsicht einsicht) {
        return von(fall, besetzung, Begruendung.von(bewertung), einsicht);
    }

    public BewerberTreffer von(Fall fall, Besetzung besetzung, Begruendung begruendung, Einsicht einsicht) {
        var person = personen.arbeit(fall);
        var hinweise = Stellenhinweise.zu(besetzung.lesbar(), person, begruendung, LocalDate.now(clock));
        var kandidat = kandidaten.ansicht(fall, einsicht.anrufer());
        return Fallsicht.akten(einsicht.anrufer()).laesstDurch(Fallsicht.merkmale(fall))
                ? new BewerberTreffer(kandidat, fall, begruendung, hinweise)
                : new BewerberTreffer(kandidat, null, Kandidatenworte.zu(begruendung,
                        strecke(kandidat, person, besetzung.stelle().ort())), hinweise);
    }

    /** Of a person whom the caller knows already. */
    public String kandidatId(String fallId, Einsicht einsicht) {
        return kandidaten.id(fallId, einsicht.anrufer());
    }

    private String strecke(Kandidat kandidat, Arbeitsprofil person, @Nullable Punkt arbeitsort) {
        return kandidat.person() == null
                ? Kandidatenworte.vonDerGegend(kandidat.region(),
                        meter(orte.mitte(kandidat.region().replace("x", "")).orElse(null), arbeitsort))
                : Kandidatenworte.vonZuHause(meter(person.wohnort(), arbeitsort));
    }

    private static @Nullable Integer meter(@Nullable Punkt von, @Nullable Punkt nach) {
        return von == null || nach == null ? null : Integer.valueOf(von.meterBis(nach));
    }
}
