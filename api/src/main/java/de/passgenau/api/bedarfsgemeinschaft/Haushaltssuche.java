package de.passgenau.api.bedarfsgemeinschaft;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

import de.passgenau.api.fall.FallId;
import de.passgenau.api.fall.person.Haushaltsnummern;
import de.passgenau.api.graphql.fehler.Abgewiesen;
import de.passgenau.api.graphql.fehler.Fehlercode;
import de.passgenau.api.graphql.zugriff.Einsicht;
import de.passgenau.api.liste.Dokumentliste;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.stereotype.Component;

/** Looks for households by id or number, in the store and within the caller's sight: a number is never in the engine. */
@Component
class Haushaltssuche implements Haushaltsnummern {

    private final Dokumentliste<Bedarfsgemeinschaft> liste;
    private final Clock clock;

    Haushaltssuche(Dokumentliste<Bedarfsgemeinschaft> liste, Clock clock) {
        this.liste = liste;
        this.clock = clock;
    }

    Optional<Bedarfsgemeinschaft> mitId(String id, Einsicht einsicht) {
        return liste.fuer(einsicht).lade(id);
    }

    Optional<Bedarfsgemeinschaft> mitNummer(String bgNummer, Einsicht einsicht) {
        return liste.fuer(einsicht).finde(Criteria.where("bgNummer").is(geschrieben(bgNummer)));
    }

    /** Of those who belong to it today; under the number of one that went up in another, those of the other. */
    @Override
    public Collection<String> faelle(String bgNummer, Einsicht einsicht) {
        if (!BgNummer.FORM.matcher(geschrieben(bgNummer)).matches()) {
            throw new Abgewiesen(Fehlercode.BAD_REQUEST, "fehler.bg-nummer");
        }
        return mitNummer(bgNummer, einsicht).map(bg -> faelle(heutige(bg, einsicht))).orElse(List.of());
    }

    private List<String> faelle(Bedarfsgemeinschaft bg) {
        return bg.mitglieder()
                .am(LocalDate.now(clock))
                .stream()
                .map(Mitglied::fallId)
                .filter(Objects::nonNull)
                .map(FallId::wert)
                .toList();
    }

    private Bedarfsgemeinschaft heutige(Bedarfsgemeinschaft bg, Einsicht einsicht) {
        var gesehen = new HashSet<String>();
        var jetzt = bg;
        for (var in = bg.aufgegangenIn(); in != null && gesehen.add(in.wert()); in = jetzt.aufgegangenIn()) {
            var naechste = mitId(in.wert(), einsicht);
            if (naechste.isEmpty()) {
                return jetzt;
            }
            jetzt = naechste.get();
        }
        return jetzt;
    }

    /** As it is stored, however somebody typed it. */
    private static String geschrieben(String bgNummer) {
        return bgNummer.replaceAll("\\s", "").toUpperCase(Locale.ROOT);
    }
}
