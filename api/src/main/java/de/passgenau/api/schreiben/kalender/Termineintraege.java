package de.passgenau.api.schreiben.kalender;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import de.passgenau.api.fall.Fall;
import de.passgenau.api.fall.verlauf.Termin;
import de.passgenau.api.fall.verlauf.Termine;
import de.passgenau.api.fall.verlauf.Terminstand;

/**
 * The appointments of a case as a calendar shows them, called off ones too, so that they vanish from where they were
 * read in before.
 *
 * @param wer how an appointment says whose it is; empty for the person herself
 */
record Termineintraege(Fall fall, String wer) {

    private static final String FUER_SIE = "Termin beim Jobcenter";

    static Termineintraege fuerPerson(Fall fall) {
        return new Termineintraege(fall, "");
    }

    List<Eintrag> alle() {
        return zwischen(LocalDate.MIN, LocalDate.MAX);
    }

    List<Eintrag> zwischen(LocalDate von, LocalDate bis) {
        var geltende = fall.verlauf().geltend().betreuung().termine();
        Predicate<Termin> imZeitraum = termin -> !termin.beginn().toLocalDate().isBefore(von)
                && !termin.beginn().toLocalDate().isAfter(bis);
        return Stream
                .concat(geltende.alle().stream().map(termin -> geltend(termin, geltende)), zurueckgenommene(geltende))
                .filter(posten -> imZeitraum.test(posten.termin()))
                .map(Posten::eintrag)
                .toList();
    }

    private Posten geltend(Termin termin, Termine termine) {
        var abgesagt = termine.stand(termin.id()).filter(Terminstand.Abgesagt.class::isInstance).isPresent();
        return posten(termin, termin.kopf().fassung() - 1 + (abgesagt ? 1 : 0), abgesagt);
    }

    /** Recorded by mistake, and perhaps in calendars all the same. */
    private Stream<Posten> zurueckgenommene(Termine geltende) {
        var bekannte = geltende.alle().stream().map(Termin::id).collect(Collectors.toSet());
        return fall.verlauf()
                .betreuung()
                .termine()
                .alle()
                .stream()
                .filter(termin -> !bekannte.contains(termin.id()))
                .collect(Collectors.toMap(Termin::id, termin -> termin, Termineintraege::spaetere))
                .values()
                .stream()
                .map(termin -> posten(termin, termin.kopf().fassung(), true));
    }

    private static Termin spaetere(Termin einer, Termin anderer) {
        return einer.kopf().fassung() < anderer.kopf().fassung() ? anderer : einer;
    }

    private Posten posten(Termin termin, int folge, boolean abgesagt) {
        return new Posten(termin, new Eintrag(Kalenderkennung.uid(fall.kennung(), "termin/" + termin.id().wert()),
                folge, new Eintrag.Zeit.Termin(termin.beginn()), titel(termin), termin.ort(), text(abgesagt),
                abgesagt));
    }

    private String titel(Termin termin) {
        return wer.isEmpty() ? FUER_SIE : art(termin.art()) + ": " + wer;
    }

    private static String art(Termin.Art art) {
        return switch (art) {
            case EINSTIEGSBERATUNG -> "Einstiegsberatung";
            case ERSTGESPRAECH -> "Erstgespräch";
            case FOLGEGESPRAECH -> "Folgegespräch";
            case UEBERNAHME -> "Übernahmegespräch";
            case SONSTIGER -> "Termin";
        };
    }

    private String text(boolean abgesagt) {
        if (abgesagt) {
            return "Dieser Termin fällt aus.";
        }
        return wer.isEmpty()
                ? "Das Ende ist nicht festgelegt. Wenn Sie nicht kommen können, sagen Sie bitte vorher Bescheid."
                : "Fall " + fall.fallnummer() + ". Das Ende ist nicht festgelegt.";
    }

    private record Posten(Termin termin, Eintrag eintrag) {}
}
