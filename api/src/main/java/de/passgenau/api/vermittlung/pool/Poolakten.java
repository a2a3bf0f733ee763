package de.passgenau.api.vermittlung.pool;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Predicate;

import de.passgenau.api.eingabe.Aktenfuehrung;
import de.passgenau.api.eingabe.Aufruf;
import de.passgenau.api.eingabe.Eingabefehlercode;
import de.passgenau.api.eingabe.Ergebnis;
import de.passgenau.api.eingabe.Ergebnis.Abgelehnt;
import de.passgenau.api.eingabe.Pruefung;
import de.passgenau.api.fall.Fall;
import de.passgenau.api.fall.Fallsicht;
import de.passgenau.api.fall.angaben.Einwilligungszweck;
import de.passgenau.api.fall.pool.Poolaustritt;
import de.passgenau.api.fall.pool.Pooleintrag;
import de.passgenau.api.fall.pool.Poolkarte;
import de.passgenau.api.vermittlung.pool.Pooleingaben.Aufnahme;
import de.passgenau.api.vermittlung.pool.Pooleingaben.Herausnahme;
import de.passgenau.api.vermittlung.vorschlag.Vorschlagssicht;
import de.passgenau.catalogue.Spur;

/** prepares people for the pool and takes them out; everything else that ends an entry is in the case itself. */
final class Poolakten {

    private static final int MONATE = 3;
    private static final int BEMERKUNG = 300;

    private final Aktenfuehrung<Fall> akten;
    private final Predicate<String> istOrt;
    private final Clock clock;

    Poolakten(Aktenfuehrung<Fall> akten, Predicate<String> istOrt, Clock clock) {
        this.akten = akten;
        this.istOrt = istOrt;
        this.clock = clock;
    }

    Ergebnis<Fall> aufnehmen(Aufruf aufruf, String id, Aufnahme wunsch) {
        return aendern(aufruf, id, wunsch.version(), (stand, pruefung) -> {
            var fall = stand.fall;
            moeglich(fall, pruefung);
            var satz = Poolsatz.geprueft(wunsch.satz(), fall, istOrt, pruefung);
            var bis = bis(wunsch, pruefung);
            if (wunsch.branchen().isEmpty()) {
                pruefung.melde("branchen", Eingabefehlercode.PFLICHTFELD, "pflichtfeld");
            }
            return pruefung.verstoesse().isEmpty()
                    ? fall.pool()
                            .mit(new Pooleintrag(eintragId(fall), branchen(wunsch), satz, wunsch.verfuegbarAb(),
                                    heute(), bis.toString(), stand.am, aufruf.anrufer().kennung(), null))
                    : fall.pool();
        });
    }

    private static List<String> branchen(Aufnahme wunsch) {
        return wunsch.branchen().stream().map(Enum::name).distinct().sorted().toList();
    }

    /** One for each version of the case. */
    private static String eintragId(Fall fall) {
        return UUID.nameUUIDFromBytes((fall.kennung() + "/pool/" + fall.version()).getBytes(StandardCharsets.UTF_8))
                .toString();
    }

    /** The person has agreed to exactly this, wants to work as something, and has not just begun to. */
    private void moeglich(Fall fall, Pruefung pruefung) {
        if (!fall.erlaubt(Einwilligungszweck.ARBEITGEBERPOOL)) {
            pruefung.melde("fallId", Eingabefehlercode.UNGUELTIG, "pool.ohne-einwilligung");
        }
        if (fall.bewerber().zielberuf() == null) {
            pruefung.melde("fallId", Eingabefehlercode.UNGUELTIG, "pool.ohne-zielberuf");
        }
        if (fall.arbeitSeit(heute())) {
            pruefung.melde("fallId", Eingabefehlercode.UNGUELTIG, "pool.arbeit");
        }
    }

    private LocalDate bis(Aufnahme wunsch, Pruefung pruefung) {
        var heute = heute();
        var bis = Objects.requireNonNullElse(wunsch.gueltigBis(), heute.plusMonths(MONATE));
        var letzter = heute.plus(Fallsicht.IM_POOL);
        if (bis.isBefore(heute)) {
            pruefung.melde("gueltigBis", Eingabefehlercode.UNGUELTIG, "pool.vergangen");
        } else if (bis.isAfter(letzter)) {
            pruefung.melde("gueltigBis", Eingabefehlercode.UNGUELTIG, "pool.zu-lang", letzter);
        }
        return bis;
    }

    Ergebnis<Fall> herausnehmen(Aufruf aufruf, String id, Herausnahme wunsch) {
        return aendern(aufruf, id, wunsch.version(), (stand, pruefung) -> {
            var bemerkung = pruefung.freitext("bemerkung", wunsch.bemerkung(), BEMERKUNG);
            if (stand.fall.pool().geltend(heute()).isEmpty()) {
                pruefung.melde("fallId", Eingabefehlercode.NICHT_GEFUNDEN, "pool.nicht-darin");
            }
            return stand.fall.pool()
                    .beendet(heute(), new Poolaustritt(Poolaustritt.Grund.HERAUSGENOMMEN, stand.am,
                            aufruf.anrufer().kennung(), bemerkung));
        });
    }

    private Ergebnis<Fall> aendern(Aufruf aufruf, String id, int version,
            BiFunction<Stand, Pruefung, Poolkarte> aenderung) {
        return akten.aendern(aufruf, id, version, (fall, spur) -> {
            var pruefung = new Pruefung();
            var befugnis = Vorschlagssicht.zuVorschlagen(fall, aufruf.anrufer());
            if (befugnis.grund() != null) {
                pruefung.melde("fallId", Eingabefehlercode.NICHT_BEFUGT, befugnis.grund());
            }
            var karte = aenderung.apply(new Stand(fall, spur), pruefung);
            return pruefung.verstoesse().isEmpty()
                    ? Ergebnis.angenommen(fall.mit(karte, spur))
                    : new Abgelehnt<>(fall, pruefung.verstoesse());
        });
    }

    private LocalDate heute() {
        return LocalDate.now(clock);
    }

    /** The case as it is, and when it is changed. */
    private record Stand(Fall fall, Instant am) {

        Stand(Fall fall, Spur spur) {
            this(fall, spur.geaendertAm());
        }
    }
}
