package de.passgenau.api.arbeitgeber.betreuung;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

import de.passgenau.api.arbeitgeber.betreuung.Arbeitgeberwiedervorlagen.Faellige;
import de.passgenau.api.liste.Dokumentliste;
import de.passgenau.api.security.Anrufer;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Finds what is to be done about employers by a day: one question to the engine and one read of the store. */
@Component
class Wiedervorlagensuche {

    private static final int HOECHSTENS = 100;
    private static final Comparator<Faellige> AELTESTE_ZUERST = Comparator
            .comparing((Faellige eine) -> eine.wiedervorlage().faelligAm())
            .thenComparing(eine -> eine.wiedervorlage().eintragId());

    private final Dokumentliste<Arbeitgeberbetreuung> liste;
    private final Clock clock;

    Wiedervorlagensuche(Dokumentliste<Arbeitgeberbetreuung> liste, Clock clock) {
        this.liste = liste;
        this.clock = clock;
    }

    /** @param bis null for today */
    Arbeitgeberwiedervorlagen faellige(@Nullable LocalDate bis, boolean nurEigene, Anrufer anrufer) {
        var heute = LocalDate.now(clock);
        var letzter = Objects.requireNonNullElse(bis, heute);
        var ids = nurEigene
                ? liste.kennungen(Betreuungsquelle.OFFEN_FUER, Set.of(anrufer.kennung()))
                : liste.kennungen(Betreuungsquelle.OFFEN, Set.of("true"));
        var alle = liste.finde(ids, anrufer)
                .values()
                .stream()
                .flatMap(betreuung -> offene(betreuung, heute))
                .filter(eine -> !eine.wiedervorlage().faelligAm().isAfter(letzter))
                .filter(eine -> !nurEigene || eine.wiedervorlage().fuer().equals(anrufer.kennung()))
                .sorted(AELTESTE_ZUERST)
                .toList();
        return new Arbeitgeberwiedervorlagen(alle.size(), alle.stream().limit(HOECHSTENS).toList());
    }

    private static Stream<Faellige> offene(Arbeitgeberbetreuung betreuung, LocalDate heute) {
        List<Wiedervorlage> offene = betreuung.offene();
        return offene.stream().map(eine -> new Faellige(betreuung, eine, heute.isAfter(eine.faelligAm())));
    }
}
