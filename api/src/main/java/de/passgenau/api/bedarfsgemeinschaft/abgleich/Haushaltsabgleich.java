package de.passgenau.api.bedarfsgemeinschaft.abgleich;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import de.passgenau.api.bedarfsgemeinschaft.Bedarfsgemeinschaft;
import de.passgenau.api.fall.Fall;
import de.passgenau.api.fall.FallId;
import de.passgenau.api.fall.angaben.Zustand;
import de.passgenau.api.protokoll.Handlung;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Component;

/**
 * Keeps the cases of the members in line with their household. A household that was changed is marked as to be compared
 * until that is done, so that nothing is forgotten if the process ends in between.
 */
@Component
public class Haushaltsabgleich {

    private static final Logger LOG = LoggerFactory.getLogger(Haushaltsabgleich.class);
    private static final int VERSUCHE = 3;

    private final Fallablage faelle;
    private final Vereinigung vereinigung;
    private final Abgleichmarken marken;

    Haushaltsabgleich(Fallablage faelle, Vereinigung vereinigung, Abgleichmarken marken) {
        this.faelle = faelle;
        this.vereinigung = vereinigung;
        this.marken = marken;
    }

    /** What can't be done now is made up for later: the household itself is stored. */
    public void gleicheAb(Bedarfsgemeinschaft bg, Handlung handlung) {
        try {
            var unused = alleAngeglichen(bg, handlung);
        } catch (DataAccessException gestoert) {
            LOG.warn("Die Fälle einer Bedarfsgemeinschaft werden später abgeglichen: {}", gestoert.getMessage());
        }
    }

    /** Those of a household that went up in it first: a case belongs to this one when it no longer belongs to that. */
    private boolean alleAngeglichen(Bedarfsgemeinschaft bg, Handlung handlung) {
        var heute = marken.heute();
        var fertig = true;
        for (var anderer : vereinigung.vollende(bg, handlung)) {
            fertig &= alleAngeglichen(anderer, handlung);
        }
        for (var id : bg.mitglieder().faelle()) {
            fertig &= gleicheAb(bg, id, handlung);
        }
        marken.setze(bg, fertig ? naechsterTag(bg, heute) : heute.plusDays(1));
        return fertig;
    }

    private static @Nullable LocalDate naechsterTag(Bedarfsgemeinschaft bg, LocalDate heute) {
        return bg.mitglieder()
                .alle()
                .stream()
                .filter(mitglied -> mitglied.fallId() != null)
                .map(mitglied -> new Leistungsbild(bg, mitglied, heute).naechsterTag())
                .flatMap(Optional::stream)
                .min(Comparator.naturalOrder())
                .orElse(null);
    }

    /** Whether the case is in line; one whose processing is restricted is left alone until it is not. */
    private boolean gleicheAb(Bedarfsgemeinschaft bg, FallId id, Handlung handlung) {
        for (int versuch = 0; versuch < VERSUCHE; versuch++) {
            var fall = faelle.lade(id.wert());
            if (fall.isEmpty()) {
                return true;
            }
            if (fall.get().zustand() == Zustand.GESPERRT) {
                return false;
            }
            if (angeglichen(bg, fall.get(), handlung)) {
                return true;
            }
        }
        return false;
    }

    /** No if somebody changes the case at the same time. */
    private boolean angeglichen(Bedarfsgemeinschaft bg, Fall fall, Handlung handlung) {
        var danach = danach(bg, fall);
        if (danach.equals(fall)) {
            return true;
        }
        try {
            faelle.speichere(danach, handlung);
            return true;
        } catch (OptimisticLockingFailureException anotherWasFirst) {
            return false;
        }
    }

    private Fall danach(Bedarfsgemeinschaft bg, Fall fall) {
        var heute = marken.heute();
        var spur = fall.spur().fortgesetzt(marken.jetzt(), List.of());
        var beginn = marken.tag(fall.angelegtAm());
        var verlauf = fall.verlauf();
        for (var mitglied : bg.mitglieder().alle()) {
            if (fall.id().equals(mitglied.fallId())) {
                verlauf = new Ereignisabgleich(bg, mitglied, heute).angeglichen(verlauf, beginn);
            }
        }
        var haushalt = haushalt(bg, fall, heute);
        var gebunden = Objects.equals(haushalt, fall.bgId()) ? fall : fall.in(haushalt, spur);
        return verlauf.equals(fall.verlauf()) ? gebunden : gebunden.fortgeschrieben(verlauf, spur);
    }

    /** The household that the case belongs to: this one as long as the person does, unless another has it. */
    private static @Nullable String haushalt(Bedarfsgemeinschaft bg, Fall fall, LocalDate heute) {
        var dabei = bg.mitglieder().mitFall(fall.id()).filter(mitglied -> mitglied.dabei(heute)).isPresent();
        var bisher = fall.bgId();
        if (bg.kennung().equals(bisher)) {
            return dabei ? bisher : null;
        }
        return bisher == null && dabei ? bg.kennung() : bisher;
    }
}
