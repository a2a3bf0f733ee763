package de.passgenau.api.bedarfsgemeinschaft.vorgang;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Supplier;

import de.passgenau.api.bedarfsgemeinschaft.Mitglied;
import de.passgenau.api.bedarfsgemeinschaft.MitgliedId;
import de.passgenau.api.bedarfsgemeinschaft.Mitglieder;
import de.passgenau.api.bedarfsgemeinschaft.Zugehoerigkeit;
import de.passgenau.api.bedarfsgemeinschaft.vorgang.Haushaltseingaben.Mitgliedsangaben;
import de.passgenau.api.eingabe.Eingabefehlercode;
import de.passgenau.api.eingabe.Pruefung;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads who is to belong to a household; who has belonged to it before is the same member again. */
@Component
class Mitgliedsaufnahme {

    private static final int NAME = 80;

    private final Clock clock;
    private final Supplier<UUID> kennungen;

    Mitgliedsaufnahme(Clock clock, Supplier<UUID> kennungen) {
        this.clock = clock;
        this.kennungen = kennungen;
    }

    /** @param feld where it stands in the input */
    Mitglied gelesen(String feld, Mitgliedsangaben angaben, Pruefung pruefung) {
        var vorname = name(feld + ".vorname", angaben.vorname(), pruefung);
        var nachname = name(feld + ".nachname", angaben.nachname(), pruefung);
        var heute = LocalDate.now(clock);
        if (angaben.geburtsdatum().isAfter(heute)) {
            pruefung.melde(feld + ".geburtsdatum", Eingabefehlercode.UNGUELTIG, "kuenftig");
        }
        var zeit = new Zugehoerigkeit(Objects.requireNonNullElse(angaben.seit(), heute), null, angaben.rolle());
        return new Mitglied(new MitgliedId(kennungen.get().toString()), vorname, nachname, angaben.geburtsdatum(),
                angaben.erwerbsfaehig(), List.of(zeit), null);
    }

    private static String name(String feld, @Nullable String wert, Pruefung pruefung) {
        var name = pruefung.pflichttext(feld, wert, 1, NAME);
        return name.isEmpty() ? "-" : name;
    }

    /** Among those who belong or belonged to it; who comes back keeps her case. */
    Mitglieder aufgenommen(Mitglied neues, Mitglieder bisherige) {
        return bisherige.mit(bisherige.wie(neues)
                .filter(frueher -> !frueher.dabei(LocalDate.now(clock)))
                .map(frueher -> wiedergekommen(frueher, neues))
                .orElse(neues));
    }

    private static Mitglied wiedergekommen(Mitglied frueher, Mitglied neues) {
        var fall = neues.fallId() == null ? frueher.fallId() : neues.fallId();
        var wieder = new Mitglied(frueher.id(), neues.vorname(), neues.nachname(), neues.geburtsdatum(),
                neues.erwerbsfaehig(), frueher.zeiten(), fall);
        return wieder.mit(neues.letzte());
    }
}
