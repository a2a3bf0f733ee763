package de.passgenau.api.massnahme.uebernahme;

import java.util.List;
import java.util.stream.Stream;

import de.passgenau.api.eingabe.Aufruf;
import de.passgenau.api.eingabe.Ergebnis;
import de.passgenau.api.eingabe.Ergebnis.Abgelehnt;
import de.passgenau.api.eingabe.Ergebnis.Angenommen;
import de.passgenau.api.eingabe.Pruefung;
import de.passgenau.api.eingabe.Uebernommen;
import de.passgenau.api.massnahme.katalog.Katalogarbeiten;
import de.passgenau.api.massnahme.steckbrief.Steckbriefleser;
import de.passgenau.api.massnahme.zulassung.Regelkunde;
import de.passgenau.catalogue.massnahme.Massnahme;
import de.passgenau.catalogue.recht.Rechtsbezug;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Takes over Maßnahmen from where they come, by the same rules as if somebody drafted and changed them here. */
@Component
public class Massnahmeuebernahme {

    private final Katalogarbeiten arbeiten;
    private final Regelkunde regeln;

    Massnahmeuebernahme(Katalogarbeiten arbeiten, Regelkunde regeln) {
        this.arbeiten = arbeiten;
        this.regeln = regeln;
    }

    /**
     * What would become of it; nothing is stored.
     *
     * @param bisher          null if it is new
     * @param veroeffentlichen whether everybody is to see it if nothing is missing
     */
    public Ergebnis<Uebernommen<Massnahme>> uebernimm(Massnahmelieferung was, @Nullable Massnahme bisher,
            Aufruf aufruf, boolean veroeffentlichen) {
        var pruefung = new Pruefung();
        var steckbrief = new Steckbriefleser(pruefung, arbeiten.heute(), regeln, bekannte(bisher))
                .lies(was.steckbrief(), null);
        var schritt = new Uebernahmeschritt(was, steckbrief, arbeiten.tat(aufruf.anrufer()), pruefung);
        var ergebnis = Katalogarbeiten.ergebnis(pruefung,
                schritt.steckbrief(bisher, Massnahmebestand.neueId(was.quelle())), bisher);
        return switch (ergebnis) {
            case Angenommen<Massnahme>(var danach) -> Ergebnis.angenommen(
                    schritt.weiter(bisher, danach, veroeffentlichen));
            case Abgelehnt<Massnahme>(var stand, var fehler) -> new Abgelehnt<>(null, fehler.stream()
                    .map(einer -> einer.feld().equals("id") ? einer.an("herkunft") : einer)
                    .toList());
        };
    }

    /** The bases whose day is known, since they were delivered before or are named here. */
    private static List<Rechtsbezug> bekannte(@Nullable Massnahme bisher) {
        if (bisher == null) {
            return List.of();
        }
        var herkunft = bisher.herkunft();
        return Stream
                .concat(Stream.ofNullable(herkunft == null ? null : herkunft.geliefert()),
                        Stream.of(bisher.fassungen().neueste().steckbrief()))
                .flatMap(eine -> eine.foerderung().rechtsgrundlagen().stream())
                .toList();
    }
}
