package de.passgenau.api.teilnahme.konto;

import java.time.Clock;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import de.passgenau.api.datenschutz.Abschnitt;
import de.passgenau.api.datenschutz.Abschnitt.Eintrag;
import de.passgenau.api.datenschutz.Auskunftsquelle;
import de.passgenau.api.fall.Fall;
import de.passgenau.catalogue.durchgang.teilnahme.Fallkennung;
import de.passgenau.catalogue.konto.AlleMassnahmenkonten;
import de.passgenau.catalogue.konto.Massnahmenkonto;
import de.passgenau.catalogue.konto.Stellenvormerkung;
import de.passgenau.catalogue.konto.Vormerkung;
import org.springframework.stereotype.Component;

/** Tells a person which Maßnahmen were ever claimed for her, and why another one although there was a similar one. */
@Component
class Kontoauskunft implements Auskunftsquelle {

    private static final DateTimeFormatter TAG = DateTimeFormatter.ofPattern("dd.MM.yyyy");

    private final AlleMassnahmenkonten konten;
    private final Clock clock;

    Kontoauskunft(AlleMassnahmenkonten konten, Clock clock) {
        this.konten = konten;
        this.clock = clock;
    }

    @Override
    public Class<Massnahmenkonto> typ() {
        return Massnahmenkonto.class;
    }

    @Override
    public List<Abschnitt> abschnitte(Fall fall) {
        var eintraege = eintraege(fall);
        return eintraege.isEmpty() ? List.of() : List.of(new Abschnitt("Vorgemerkte Maßnahmen und Stellen", eintraege));
    }

    @Override
    public Map<String, Object> gespeichert(Fall fall) {
        return Map.of("massnahmenkonten", eintraege(fall));
    }

    private List<Eintrag> eintraege(Fall fall) {
        return konten.findById(new Fallkennung(fall.kennung()))
                .map(konto -> Stream.concat(konto.vormerkungen().stream().map(this::eintrag),
                        konto.stellen().stream().map(this::eintrag)).toList())
                .orElse(List.of());
    }

    private Eintrag eintrag(Stellenvormerkung eine) {
        return new Eintrag("Für ein Stellenangebot vorgemerkt am " + TAG.format(eine.am().atZone(clock.getZone())),
                List.of(eine.offen() ? "Stand: offen" : "Stand: beendet"));
    }

    private Eintrag eintrag(Vormerkung eine) {
        var letzter = eine.letzterTag();
        var grund = eine.grund();
        return new Eintrag("Vorgemerkt am " + TAG.format(eine.am().atZone(clock.getZone())),
                List.of("Stand: " + eine.stand(), letzter == null ? "ohne letzten Tag" : "bis " + TAG.format(letzter),
                        grund == null ? "ohne Grund für eine Wiederholung" : "Wiederholung, weil: " + grund));
    }
}
