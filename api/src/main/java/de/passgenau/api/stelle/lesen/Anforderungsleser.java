package de.passgenau.api.stelle.lesen;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

import de.passgenau.api.eingabe.Feldleser;
import de.passgenau.api.stelle.angabe.Anforderung;
import de.passgenau.api.stelle.angabe.Anforderungen;
import de.passgenau.matching.kenntnis.Kenntnisverzeichnis;

/** Reads what an offer asks for: codes as they are, words as the codes that they mean. */
final class Anforderungsleser {

    /** More than so many are no offer but a mistake. */
    private static final int HOECHSTENS = 31;
    private static final Pattern CODE = Pattern.compile("[A-Z][A-Z0-9]*(?:_[A-Z0-9]+)+(?:\\|[A-Z][A-Z0-9_]*)*");

    private final Feldleser leser;
    private final Kenntnisverzeichnis verzeichnis;

    Anforderungsleser(Feldleser leser, Kenntnisverzeichnis verzeichnis) {
        this.leser = leser;
        this.verzeichnis = verzeichnis;
    }

    Anforderungen lies(StellenangebotEingabe wunsch, Anforderungen alt) {
        var deutsch = wunsch.deutsch().isOmitted() ? alt.deutsch() : wunsch.deutsch().value();
        return new Anforderungen(
                begrenzt("muss", leser.liste("muss", wunsch.muss(), alt.muss(), this::anforderung)),
                begrenzt("kann", leser.liste("kann", wunsch.kann(), alt.kann(), this::anforderung)), deutsch);
    }

    private List<Anforderung> begrenzt(String feld, List<Anforderung> alle) {
        if (alle.size() > HOECHSTENS) {
            leser.melde(feld, "zu-viele", HOECHSTENS);
            return List.of();
        }
        return alle;
    }

    private Optional<Anforderung> anforderung(Feldleser stelle, String wort) {
        return Optional.ofNullable(Stellentext.zeile(stelle, wort)).map(this::anforderung);
    }

    private Anforderung anforderung(String wort) {
        if (CODE.matcher(wort).matches()) {
            var codes = verzeichnis.anforderung(wort).stream().sorted().toList();
            return new Anforderung(String.join(" oder ", codes.stream().map(verzeichnis::bezeichnung).toList()), codes);
        }
        return new Anforderung(wort, verzeichnis.kann(List.of(wort)).getFirst().stream().sorted().toList());
    }
}
