package de.passgenau.api.vertretung;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;

import de.passgenau.api.eingabe.Aufruf;
import de.passgenau.api.eingabe.Eingabefehlercode;
import de.passgenau.api.eingabe.Ergebnis;
import de.passgenau.api.eingabe.Ergebnis.Abgelehnt;
import de.passgenau.api.eingabe.Pruefung;
import de.passgenau.api.security.Anrufer;
import de.passgenau.api.security.Rolle;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Component;

/** Says who deputises for whom: a Fallmanager for himself, the management for everybody. */
@Component
class Vertreter {

    private static final int KENNUNG = 100;
    private static final int HOECHSTENS_MONATE = 12;
    private static final int VERSUCHE = 3;

    private final Vertretungsplaene plaene;
    private final Vertretungsbuch buch;
    private final Clock clock;
    private final Supplier<UUID> kennungen;

    Vertreter(Vertretungsplaene plaene, Vertretungsbuch buch, Clock clock, Supplier<UUID> kennungen) {
        this.plaene = plaene;
        this.buch = buch;
        this.clock = clock;
        this.kennungen = kennungen;
    }

    Ergebnis<Vertretungsplan> setze(Aufruf aufruf, Vertretungseingaben.Setzung wunsch) {
        var pruefung = new Pruefung();
        var fallmanager = fallmanager(pruefung, wunsch.fallmanager(), aufruf.anrufer());
        var vertretung = pruefung.pflichttext("vertretung", wunsch.vertretung(), 1, KENNUNG);
        if (vertretung.equals(fallmanager)) {
            pruefung.melde("vertretung", Eingabefehlercode.UNGUELTIG, "vertretung.selbst");
        }
        pruefe(pruefung, wunsch.von(), wunsch.bis());
        var fehler = pruefung.verstoesse();
        return fehler.isEmpty()
                ? Ergebnis.angenommen(aendere(fallmanager, plan -> plan.mit(new Vertretung(kennungen.get().toString(),
                        vertretung, wunsch.von(), wunsch.bis(), aufruf.anrufer().kennung()))))
                : new Abgelehnt<>(null, fehler);
    }

    private void pruefe(Pruefung pruefung, LocalDate von, LocalDate bis) {
        if (bis.isBefore(von)) {
            pruefung.melde("bis", Eingabefehlercode.UNGUELTIG, "vertretung.ende-vor-beginn");
        } else if (bis.isBefore(LocalDate.now(clock))) {
            pruefung.melde("bis", Eingabefehlercode.UNGUELTIG, "vertretung.vergangen");
        } else if (bis.isAfter(von.plusMonths(HOECHSTENS_MONATE))) {
            pruefung.melde("bis", Eingabefehlercode.UNGUELTIG, "vertretung.zu-lang", HOECHSTENS_MONATE);
        }
    }

    Ergebnis<Vertretungsplan> hebeAuf(Aufruf aufruf, Vertretungseingaben.Aufhebung wunsch) {
        var pruefung = new Pruefung();
        var fallmanager = fallmanager(pruefung, wunsch.fallmanager(), aufruf.anrufer());
        var bekannt = plaene.findById(fallmanager)
                .filter(plan -> plan.vertretungen().stream().anyMatch(eine -> eine.nummer().equals(wunsch.nummer())));
        if (bekannt.isEmpty()) {
            pruefung.melde("nummer", Eingabefehlercode.NICHT_GEFUNDEN, "nicht-gefunden");
        }
        var fehler = pruefung.verstoesse();
        return fehler.isEmpty()
                ? Ergebnis.angenommen(aendere(fallmanager, plan -> plan.ohne(wunsch.nummer(), LocalDate.now(clock))))
                : new Abgelehnt<>(null, fehler);
    }

    /** Whom it is about; only the management speaks for others. */
    private static String fallmanager(Pruefung pruefung, @Nullable String genannt, Anrufer anrufer) {
        var fallmanager = pruefung.text("fallmanager", genannt, KENNUNG);
        if (anrufer.hat(Rolle.LEITUNG)) {
            return pruefung.pflicht("fallmanager", fallmanager, "");
        }
        if (fallmanager != null && !fallmanager.equals(anrufer.kennung())) {
            pruefung.melde("fallmanager", Eingabefehlercode.NICHT_BEFUGT, "vertretung.nur-eigene");
        }
        return anrufer.kennung();
    }

    /** Whatever others do at the same time. */
    private Vertretungsplan aendere(String fallmanager, UnaryOperator<Vertretungsplan> aenderung) {
        for (int versuch = 1;; versuch++) {
            var bisher = plaene.findById(fallmanager).orElseGet(() -> Vertretungsplan.leer(fallmanager));
            var neu = aenderung.apply(bisher);
            if (neu.equals(bisher)) {
                return bisher;
            }
            try {
                var gespeichert = Objects.requireNonNull(plaene.save(neu));
                buch.gespeichert(gespeichert);
                return gespeichert;
            } catch (OptimisticLockingFailureException | DuplicateKeyException anotherWasFirst) {
                if (versuch == VERSUCHE) {
                    throw anotherWasFirst;
                }
            }
        }
    }
}
