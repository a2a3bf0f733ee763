package de.passgenau.matching.bewertung.massnahme;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;

import de.passgenau.matching.bewertung.Kriterium;
import de.passgenau.matching.bewertung.Regel;
import de.passgenau.matching.bewertung.Urteil;
import de.passgenau.matching.profil.Zugangsprofil;
import de.passgenau.matching.zulassung.Beweis;
import de.passgenau.matching.zulassung.Zulassungsregel;

/** Who is admitted at all; whoever may be, but for a fact that nobody knows, stays in. */
final class Zugangsregel implements Regel<Zugangsprofil, Zulassungsregel> {

    /** So many questions at a time. */
    static final int HOECHSTENS = 3;

    private final LocalDate stichtag;

    Zugangsregel(LocalDate stichtag) {
        this.stichtag = stichtag;
    }

    @Override
    public Kriterium kriterium() {
        return Kriterium.ZUGANG;
    }

    @Override
    public Urteil urteile(Zugangsprofil person, Zulassungsregel regel) {
        return switch (regel.urteil(person, stichtag)) {
            case ERFUELLT -> Urteil.voll();
            case NICHT_ERFUELLT -> Urteil.ausgeschlossen();
            case UNBEKANNT -> Urteil.unbekannt();
        };
    }

    @Override
    public String begruende(Zugangsprofil person, Zulassungsregel regel) {
        return entscheidend(person, regel).stream().map(Beweis::satz).collect(Collectors.joining(". "));
    }

    @Override
    public String frage(Zugangsprofil person, Zulassungsregel regel) {
        return String.join(" ", regel.beweis(person, stichtag).fragen().stream().limit(HOECHSTENS).toList());
    }

    private List<Beweis> entscheidend(Zugangsprofil person, Zulassungsregel regel) {
        return regel.beweis(person, stichtag).entscheidend();
    }
}
