package de.passgenau.api.massnahme.uebernahme;

import java.util.ArrayList;
import java.util.List;

import de.passgenau.api.eingabe.Eingabefehlercode;
import de.passgenau.api.eingabe.Pruefung;
import de.passgenau.api.eingabe.Uebernommen;
import de.passgenau.api.eingabe.Verstoss;
import de.passgenau.api.massnahme.angabe.Regelausgang;
import de.passgenau.api.massnahme.katalog.Katalogarbeiten;
import de.passgenau.catalogue.massnahme.Entwurf;
import de.passgenau.catalogue.massnahme.Massnahme;
import de.passgenau.catalogue.massnahme.MassnahmeId;
import de.passgenau.catalogue.massnahme.Stand;
import de.passgenau.catalogue.massnahme.Tat;
import de.passgenau.catalogue.massnahme.Verantwortung;
import de.passgenau.catalogue.regel.Ausgang;
import de.passgenau.catalogue.steckbrief.Steckbrief;
import org.jspecify.annotations.Nullable;

/** One Maßnahme that is taken over: what it says of itself, then who answers for it, then whether everybody sees it. */
final class Uebernahmeschritt {

    private static final int KENNUNG = 100;
    private static final int NAME = 160;

    private final Massnahmelieferung was;
    private final Steckbrief steckbrief;
    private final Tat tat;
    private final Pruefung pruefung;
    private final @Nullable Verantwortung verantwortung;

    Uebernahmeschritt(Massnahmelieferung was, Steckbrief steckbrief, Tat tat, Pruefung pruefung) {
        this.was = was;
        this.steckbrief = steckbrief;
        this.tat = tat;
        this.pruefung = pruefung;
        this.verantwortung = verantwortung(was.verantwortung());
    }

    private @Nullable Verantwortung verantwortung(Massnahmelieferung.@Nullable Verantwortungsangabe angabe) {
        if (angabe == null) {
            return null;
        }
        var kennung = pruefung.pflichttext("verantwortung.kennung", angabe.kennung(), 1, KENNUNG);
        var name = pruefung.pflichttext("verantwortung.name", angabe.name(), 2, NAME);
        return new Verantwortung(kennung.isBlank() ? "-" : kennung, name.isBlank() ? "-" : name,
                pruefung.telefon("verantwortung.telefon", angabe.telefon()),
                pruefung.email("verantwortung.email", angabe.email()));
    }

    Ausgang<Massnahme> steckbrief(@Nullable Massnahme bisher, MassnahmeId neueId) {
        var traeger = was.traeger().id();
        var herkunft = was.quelle().herkunft(pruefung, steckbrief);
        if (bisher == null) {
            return Massnahme.entwerfen(neueId, new Entwurf(traeger, herkunft, steckbrief), tat);
        }
        if (!bisher.traeger().equals(traeger)) {
            pruefung.melde("traeger.name", Eingabefehlercode.UNGUELTIG, "einfuhr.anderer-traeger");
        }
        return bisher.nachfuehren(steckbrief, tat);
    }

    Uebernommen<Massnahme> weiter(@Nullable Massnahme bisher, Massnahme danach, boolean veroeffentlichen) {
        var hinweise = new ArrayList<>(zumTraeger());
        hinweise.addAll(bewahrtes(bisher));
        var benannt = benannt(danach);
        if (!veroeffentlichen || !benannt.wieGeliefert() || benannt.stand() == Stand.ABGESAGT
                || benannt.fassungen().offene().isEmpty()) {
            return new Uebernommen<>(benannt, hinweise);
        }
        return switch (benannt.veroeffentlichen(was.traeger(), tat)) {
            case Ausgang.Vollzogen<Massnahme>(var gesehen) -> new Uebernommen<>(gesehen, hinweise);
            case Ausgang.Abgewiesen<Massnahme>(var gruende) -> {
                gruende.stream()
                        .map(Regelausgang::verstoss)
                        .map(einer -> einer.an(Katalogarbeiten.feld(einer.feld())))
                        .forEach(hinweise::add);
                yield new Uebernommen<>(benannt, hinweise);
            }
        };
    }

    private List<Verstoss> zumTraeger() {
        return was.traeger()
                .hinweise()
                .map(Regelausgang::verstoss)
                .map(einer -> einer.an("traeger." + einer.feld()))
                .toList();
    }

    /** What its source says otherwise since the last time, and somebody here has changed, too. */
    private List<Verstoss> bewahrtes(@Nullable Massnahme bisher) {
        return bisher == null
                ? List.of()
                : bisher.nachlieferung(steckbrief)
                        .hinweise()
                        .map(Regelausgang::verstoss)
                        .map(einer -> einer.an("steckbrief." + einer.feld()))
                        .toList();
    }

    /** Who answers for it is said by its source only as long as nobody else has said so. */
    private Massnahme benannt(Massnahme danach) {
        return verantwortung != null && danach.verantwortung() == null
                && danach.verantwortungGeben(verantwortung, tat) instanceof Ausgang.Vollzogen<Massnahme>(var benannt)
                        ? benannt
                        : danach;
    }
}
