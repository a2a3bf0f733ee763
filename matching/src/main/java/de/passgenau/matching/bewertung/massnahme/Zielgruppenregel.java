package de.passgenau.matching.bewertung.massnahme;

import static de.passgenau.matching.zulassung.Urteil.ERFUELLT;
import static de.passgenau.matching.zulassung.Urteil.UNBEKANNT;

import java.time.LocalDate;
import java.util.List;

import de.passgenau.matching.bewertung.Gewichte;
import de.passgenau.matching.bewertung.Kriterium;
import de.passgenau.matching.bewertung.Regel;
import de.passgenau.matching.bewertung.Stellwert;
import de.passgenau.matching.bewertung.Urteil;
import de.passgenau.matching.profil.Zugangsprofil;
import de.passgenau.matching.zulassung.Bedingung;
import de.passgenau.matching.zulassung.Beweis;
import de.passgenau.matching.zulassung.Merkmal;
import de.passgenau.matching.zulassung.Merkmalart;
import de.passgenau.matching.zulassung.Zulassungsregel;

/** A Maßnahme made for a group to which somebody belongs comes before one for everybody. */
final class Zielgruppenregel implements Regel<Zugangsprofil, Zulassungsregel> {

    private final int offen;
    private final LocalDate stichtag;

    Zielgruppenregel(Gewichte gewichte, LocalDate stichtag) {
        this.offen = gewichte.wert(Stellwert.ZIELGRUPPE_OFFEN);
        this.stichtag = stichtag;
    }

    @Override
    public Kriterium kriterium() {
        return Kriterium.ZIELGRUPPE;
    }

    @Override
    public Urteil urteile(Zugangsprofil person, Zulassungsregel regel) {
        var gruppen = regel.bedingungen().stream().filter(Zielgruppenregel::nenntGruppen).toList();
        if (gruppen.isEmpty()) {
            return urteileOhneGruppen();
        }
        if (gruppen.stream().anyMatch(gruppe -> gruppe.urteil(person, stichtag) == ERFUELLT)) {
            return Urteil.voll();
        }
        return gruppen.stream().anyMatch(gruppe -> gruppe.urteil(person, stichtag) == UNBEKANNT)
                ? Urteil.unbekannt()
                : Urteil.wert(0);
    }

    Urteil urteileOhneGruppen() {
        return Urteil.wert(offen);
    }

    /** Whether it asks for a group; one that it keeps out is not what the Maßnahme is made for. */
    static boolean nenntGruppen(Bedingung bedingung) {
        return nenntGruppen(bedingung, false);
    }

    private static boolean nenntGruppen(Bedingung bedingung, boolean verneint) {
        return switch (bedingung) {
            case Merkmal merkmal -> !verneint && merkmal.art() == Merkmalart.ZIELGRUPPE;
            case Bedingung.Nicht nicht -> nenntGruppen(nicht.teil(), !verneint);
            default -> bedingung.teile().stream().anyMatch(teil -> nenntGruppen(teil, verneint));
        };
    }

    /** What the rule says of groups; those that do not apply have excluded already, or are one of several. */
    private List<Beweis> gruppen(Zugangsprofil person, Zulassungsregel regel) {
        return regel.beweise(person, stichtag)
                .stream()
                .filter(beweis -> nenntGruppen(beweis.bedingung()))
                .toList();
    }

    private static boolean trifftZu(Beweis beweis) {
        return beweis.urteil() == ERFUELLT;
    }

    @Override
    public String begruende(Zugangsprofil person, Zulassungsregel regel) {
        var gruppen = gruppen(person, regel);
        if (gruppen.isEmpty()) {
            return "Die Maßnahme ist für keine bestimmte Gruppe gemacht";
        }
        return gruppen.stream()
                .filter(Zielgruppenregel::trifftZu)
                .findFirst()
                .map(Beweis::satz)
                .orElseGet(() -> gruppen.stream().anyMatch(beweis -> beweis.urteil() == UNBEKANNT)
                        ? "Ob die Person zur Zielgruppe gehört, ist nicht bekannt"
                        : gruppen.getFirst().satz());
    }

    @Override
    public String frage(Zugangsprofil person, Zulassungsregel regel) {
        return String.join(" ",
                gruppen(person, regel).stream()
                        .flatMap(beweis -> beweis.fragen().stream())
                        .distinct()
                        .limit(Zugangsregel.HOECHSTENS)
                        .toList());
    }
}
