package de.passgenau.api.fallbestand;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import de.passgenau.api.eingabe.Eingabefehlercode;
import de.passgenau.api.eingabe.Verstoss;
import de.passgenau.api.eingliederung.Eingliederung;
import de.passgenau.api.eingliederung.Lage;
import de.passgenau.api.eingliederung.Umstaende;
import de.passgenau.api.eingliederung.akte.Umstandskunde;
import de.passgenau.api.eingliederung.ueberleitung.BetreuungBleibt;
import de.passgenau.api.eingliederung.ueberleitung.FallUebergeben;
import de.passgenau.api.fall.Fall;
import de.passgenau.api.fall.Fallspeicher;
import de.passgenau.api.fall.eintrag.EintragId;
import de.passgenau.api.fall.eintrag.Herkunft;
import de.passgenau.api.fallbestand.Uebergabeauftrag.Empfaenger;
import de.passgenau.api.liste.Dokumentliste;
import de.passgenau.api.protokoll.Handlung;
import de.passgenau.api.security.Fallmanagerart;
import de.passgenau.matching.Sichtfilter;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Component;

/** Hands over one case: whole or not at all, and by the same order only once. */
@Component
class Uebergabevollzug {

    private static final int VERSUCHE = 3;

    private final Dokumentliste<Fall> liste;
    private final Fallspeicher speicher;
    private final Umstandskunde umstaende;
    private final Clock clock;

    Uebergabevollzug(Dokumentliste<Fall> liste, Fallspeicher speicher, Umstandskunde umstaende, Clock clock) {
        this.liste = liste;
        this.speicher = speicher;
        this.umstaende = umstaende;
        this.clock = clock;
    }

    /** Which kinds of Fallmanager may get this case. */
    Set<Fallmanagerart> arten(Fall fall, String akteur) {
        return BetreuungBleibt.arten(Lage.von(fall.verlauf(), umstaende.fuer(fall, akteur)));
    }

    /** @param handlung null if nothing is to be stored */
    Uebergabeergebnis uebergib(Fallbestandsuebergabe uebergabe, Fall fall, Empfaenger an,
            @Nullable Handlung handlung) {
        var jetzt = Optional.of(fall);
        for (int versuch = 0; versuch < VERSUCHE && jetzt.isPresent(); versuch++) {
            try {
                return einmal(uebergabe, jetzt.get(), an, handlung);
            } catch (OptimisticLockingFailureException anotherWasFirst) {
                jetzt = liste.leser().lade(fall.kennung(), Sichtfilter.alles());
            }
        }
        return new Uebergabeergebnis(fall, null,
                List.of(Verstoss.of("", Eingabefehlercode.VERALTET, "bestand.gleichzeitig")));
    }

    private Uebergabeergebnis einmal(Fallbestandsuebergabe uebergabe, Fall fall, Empfaenger an,
            @Nullable Handlung handlung) {
        var eintrag = eintrag(uebergabe, fall);
        if (!fall.fallmanager().equals(uebergabe.auftrag().von())
                || fall.verlauf().eintraege().anyMatch(eines -> eines.id().equals(eintrag))) {
            return new Uebergabeergebnis(fall, null,
                    List.of(Verstoss.of("", Eingabefehlercode.VERALTET, "bestand.nicht-mehr")));
        }
        var tat = new FallUebergeben(an.art(), an.fallmanager(), uebergabe.auftrag().grund());
        var ergebnis = Eingliederung.vollziehe(fall.verlauf(), tat, mit(umstaende.fuer(fall, uebergabe.durch()),
                eintrag));
        if (!ergebnis.fehler().isEmpty()) {
            return new Uebergabeergebnis(fall, null, ergebnis.fehler());
        }
        if (handlung != null) {
            var spur = fall.spur().fortgesetzt(clock.instant(), List.of());
            liste.gespeichert(List.of(speicher.speichere(
                    fall.fortgeschrieben(Objects.requireNonNull(ergebnis.stand()), spur), handlung)));
        }
        return new Uebergabeergebnis(fall, an.fallmanager(), List.of());
    }

    private static Umstaende mit(Umstaende diese, EintragId eintrag) {
        return new Umstaende(diese.zeit(), diese.akteur(), diese.person(), diese.vorgaben(), () -> eintrag);
    }

    /** The same however often it is tried. */
    private static EintragId eintrag(Fallbestandsuebergabe uebergabe, Fall fall) {
        return new EintragId(Herkunft.zeichen(uebergabe.id())
                + UUID.nameUUIDFromBytes(fall.kennung().getBytes(StandardCharsets.UTF_8)));
    }
}
