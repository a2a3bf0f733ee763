package de.passgenau.matching.zulassung;

import java.time.LocalDate;
import java.util.List;

import de.passgenau.matching.profil.Zugangsprofil;

/** Who may take part in a Maßnahme. */
public record Zulassungsregel(Bedingung bedingung) {

    /** Open to everybody. */
    public static final Zulassungsregel OFFEN = new Zulassungsregel(new Merkmal.Alle());

    public boolean istOffen() {
        return bedingung instanceof Merkmal.Alle;
    }

    /** With one more condition that has to be met. */
    public Zulassungsregel und(Bedingung weitere) {
        return istOffen()
                ? new Zulassungsregel(weitere)
                : new Zulassungsregel(new Bedingung.Und(List.of(bedingung, weitere)));
    }

    /** In the rule language, always in the same spelling; read again, it is the same rule. */
    public String text() {
        return bedingung.text();
    }

    /** As a German sentence. */
    public String satz() {
        return Regelsatz.von(bedingung);
    }

    /** The conditions that all have to be met; the rule is met, not met or unknown as they are together. */
    public List<Bedingung> bedingungen() {
        return bedingung instanceof Bedingung.Und und ? und.teile() : List.of(bedingung);
    }

    /** The same as in the proof, without a word on why: for many people at once. */
    public Urteil urteil(Zugangsprofil profil, LocalDate stichtag) {
        return bedingung.urteil(profil, stichtag);
    }

    public Beweis beweis(Zugangsprofil profil, LocalDate stichtag) {
        return Beweis.von(bedingung, profil, stichtag);
    }

    /** One proof for each of the conditions that all have to be met. */
    public List<Beweis> beweise(Zugangsprofil profil, LocalDate stichtag) {
        return bedingungen().stream().map(teil -> Beweis.von(teil, profil, stichtag)).toList();
    }
}
