package de.passgenau.matching.bewertung.massnahme;

import static de.passgenau.matching.zulassung.Urteil.ERFUELLT;

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
        return gruppen.stream().anyMatch(gruppe -> gruppe.urteil(person, stichtag) == ERFUELLT)
                ? Urteil.voll()
                : Urteil.unbekannt();
    }

    Urteil urteileOhneGruppen() {
        return Urteil.wert(offen);
    }

    static boolean nenntGruppen(Bedingung bedingung) {
        return bedingung.merkmale().anyMatch(merkmal -> merkmal.art() == Merkmalart.ZIELGRUPPE);
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
                .orElse("Ob die Person zur Zielgruppe gehört, ist nicht bekannt");
    }

    @Override
    public String frage(Zugangsprofil person, Zulassungsregel regel) {
        return String.join(" ", gruppen(person, regel).stream().flatMap(beweis -> beweis.fragen().stream()).toList());
    }
}
