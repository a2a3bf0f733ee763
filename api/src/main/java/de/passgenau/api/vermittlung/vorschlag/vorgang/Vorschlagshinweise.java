package de.passgenau.api.vermittlung.vorschlag.vorgang;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import de.passgenau.api.liste.Dokumentliste;
import de.passgenau.api.security.Anrufer;
import de.passgenau.api.security.Rolle;
import de.passgenau.api.stelle.Stellenangebot;
import de.passgenau.api.stelle.wunsch.Wunschpruefung;
import de.passgenau.api.vermittlung.vorschlag.Rueckmeldung;
import de.passgenau.api.vermittlung.vorschlag.Vermittlungsvorschlag;
import de.passgenau.api.vermittlung.vorschlag.Vorschlagsstand;
import org.springframework.stereotype.Component;

/**
 * Says what follows from a proposal for people: work to be recorded (C-01), an offer that has no place left, and what an
 * employer has refused somebody for though it is no reason (N-06).
 */
@Component
class Vorschlagshinweise {

    private final Dokumentliste<Stellenangebot> stellen;

    Vorschlagshinweise(Dokumentliste<Stellenangebot> stellen) {
        this.stellen = stellen;
    }

    List<Vorschlagshinweis> zu(Vermittlungsvorschlag vorschlag, Anrufer anrufer) {
        var hinweise = new ArrayList<Vorschlagshinweis>();
        if (vorschlag.stand() == Vorschlagsstand.EINGESTELLT) {
            hinweise.add(new Vorschlagshinweis("C-01",
                    anrufer.hat(Rolle.FALLMANAGER) ? "vorschlag.aufnahme-erfassen" : "vorschlag.aufnahme-wird-erfasst",
                    List.of()));
        }
        keinGrund(vorschlag).ifPresent(hinweise::add);
        var offen = vorschlag.stand() == Vorschlagsstand.EINGESTELLT || !vorschlag.stand().istEnde();
        stellen.lade(vorschlag.stelle().wert(), anrufer)
                .filter(stelle -> offen && stelle.freiePlaetze() == 0)
                .ifPresent(stelle -> hinweise.add(new Vorschlagshinweis("X-08", "vorschlag.voll",
                        List.of(stelle.angaben().rahmen().plaetze()))));
        return hinweise;
    }

    private static Optional<Vorschlagshinweis> keinGrund(Vermittlungsvorschlag vorschlag) {
        var schritt = vorschlag.verlauf().getLast();
        if (schritt.stand() != Vorschlagsstand.ABGELEHNT_ARBEITGEBER) {
            return Optional.empty();
        }
        var gesagtes = vorschlag.rueckmeldungen()
                .stream()
                .filter(eine -> eine.seite() == Rueckmeldung.Seite.ARBEITGEBER)
                .map(Rueckmeldung::worte);
        return Stream.concat(Stream.ofNullable(schritt.grund().worte()), gesagtes)
                .flatMap(worte -> Wunschpruefung.funde("worte", worte).stream())
                .findFirst()
                .map(fund -> new Vorschlagshinweis("N-06", "vorschlag.kein-grund", List.of(fund.wortlaut())));
    }
}
