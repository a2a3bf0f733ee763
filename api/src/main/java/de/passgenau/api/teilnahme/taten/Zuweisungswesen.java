package de.passgenau.api.teilnahme.taten;

import java.util.List;
import java.util.Optional;

import de.passgenau.api.eingabe.Aufruf;
import de.passgenau.api.eingabe.Pruefung;
import de.passgenau.api.massnahme.zulassung.Zulassungsauskunft.Ergebnis;
import de.passgenau.api.teilnahme.Teilnahme;
import de.passgenau.api.teilnahme.Teilnahmesicht;
import de.passgenau.api.teilnahme.taten.Tateingaben.Zuweisung;
import de.passgenau.catalogue.durchgang.vergabe.Zuweisen;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Assigns people to places, and looks at the admission rule once more before. */
@Component
class Zuweisungswesen {

    private final Teilnahmesicht sicht;
    private final Zulassungskunde zulassung;
    private final Teilnahmearbeiten arbeiten;

    Zuweisungswesen(Teilnahmesicht sicht, Zulassungskunde zulassung, Teilnahmearbeiten arbeiten) {
        this.sicht = sicht;
        this.zulassung = zulassung;
        this.arbeiten = arbeiten;
    }

    TeilnahmePayload zuweisen(Aufruf aufruf, Zuweisung eingabe) {
        var bisher = sicht.mitKennung(eingabe.teilnahmeId(), aufruf.anrufer());
        Optional<Ergebnis> ergebnis = bisher.flatMap(eine -> zulassung.zu(eine, aufruf));
        return arbeiten.vollziehe(aufruf, eingabe.teilnahmeId(), (id, pruefung) -> new Zuweisen(id,
                eingabe.sonstWarten(),
                ergebnis.map(eines -> grund(bisher.orElseThrow(), eines, eingabe, pruefung)).orElse(null)))
                .mitHinweisen(ergebnis.map(Teilnahmehinweis::von).orElse(List.of()));
    }

    /** Said once, it holds for the rest of the way. */
    private static @Nullable String grund(Teilnahme bisher, Ergebnis ergebnis, Zuweisung eingabe, Pruefung pruefung) {
        return bisher.trotzRegel() && eingabe.zulassungsgrund() == null
                ? null
                : Zulassungskunde.grund(ergebnis, eingabe.zulassungsgrund(), pruefung);
    }
}
