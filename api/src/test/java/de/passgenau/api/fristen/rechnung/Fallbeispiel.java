package de.passgenau.api.fristen.rechnung;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import de.passgenau.api.fristen.kalender.Kalender;
import de.passgenau.api.fristen.regelwerk.Ereignisart;
import de.passgenau.api.fristen.regelwerk.Merkmal;
import de.passgenau.api.fristen.regelwerk.Regelwerk;
import de.passgenau.api.fristen.regelwerk.lesen.Regelwerkwahl;

/** A case told day by day, and what becomes due in it. */
final class Fallbeispiel {

    private final Regelwerk regelwerk;
    private final LocalDate geburtstag;
    private final List<Tatsache> tatsachen = new ArrayList<>();
    private final List<Phase> phasen = new ArrayList<>();

    private Fallbeispiel(Regelwerk regelwerk, LocalDate geburtstag) {
        this.regelwerk = regelwerk;
        this.geburtstag = geburtstag;
    }

    static Fallbeispiel inDerUckermark(String geburtstag) {
        return nach(regelwerk("uckermark"), geburtstag);
    }

    static Fallbeispiel inHamm(String geburtstag) {
        return nach(regelwerk("hamm"), geburtstag);
    }

    static Fallbeispiel nach(Regelwerk regelwerk, String geburtstag) {
        return new Fallbeispiel(regelwerk, LocalDate.parse(geburtstag));
    }

    static Regelwerk regelwerk(String name) {
        try {
            return Regelwerkwahl.lies(name);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Fallbeispiel am(String tag, Ereignisart art) {
        tatsachen.add(Tatsache.am(LocalDate.parse(tag), art));
        return this;
    }

    Fallbeispiel bekanntAb(String bekanntSeit, String tag, Ereignisart art) {
        tatsachen.add(Tatsache.angekuendigt(LocalDate.parse(bekanntSeit), LocalDate.parse(tag), art));
        return this;
    }

    Fallbeispiel seit(String von, Merkmal merkmal) {
        phasen.add(Phase.seit(LocalDate.parse(von), merkmal));
        return this;
    }

    Fallbeispiel von(String von, String bis, Merkmal merkmal) {
        phasen.add(new Phase(merkmal, LocalDate.parse(von), LocalDate.parse(bis)));
        return this;
    }

    List<Frist> fristen(String stichtag) {
        var lage = new Fristlage("F1", geburtstag, tatsachen, phasen);
        return new Fristenrechnung(regelwerk, Kalender.fuer(regelwerk.land())).fristen(lage,
                LocalDate.parse(stichtag));
    }

    /** What one rule asks for, each as "due day state". */
    List<String> fristen(String regel, String stichtag) {
        return fristen(stichtag).stream()
                .filter(frist -> frist.regel().id().equals(regel))
                .map(frist -> frist.faellig() + " " + frist.zustand())
                .toList();
    }

    List<String> erklaerungen(String regel, String stichtag) {
        return erklaerungen(regel, stichtag, Locale.GERMAN);
    }

    List<String> erklaerungen(String regel, String stichtag, Locale sprache) {
        return fristen(stichtag).stream()
                .filter(frist -> frist.regel().id().equals(regel))
                .map(frist -> frist.erklaerung(sprache))
                .toList();
    }
}
