package de.passgenau.api.graphql.zugriff;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

import de.passgenau.api.security.Anrufer;
import de.passgenau.api.security.Rolle;

/** What social data are looked at for (§ 67b SGB X), and in which roles anybody may say so; the same as in the SDL. */
public enum Zweck {

    FALLBEARBEITUNG(Rolle.FALLMANAGER, Rolle.LEITUNG), //
    LEISTUNGSGEWAEHRUNG(Rolle.LEISTUNG), //
    TERMIN_UND_KONTAKT(Rolle.SERVICE, Rolle.FALLMANAGER), //
    VERMITTLUNG(Rolle.FALLMANAGER, Rolle.ARBEITGEBERSERVICE, Rolle.ARBEITGEBER), //
    MASSNAHMEDURCHFUEHRUNG(Rolle.FALLMANAGER, Rolle.TRAEGER), //
    STATISTIK(Rolle.LEITUNG), //
    VERWALTUNG(Rolle.ADMIN), //
    AUSKUNFT_AN_PERSON(Rolle.FALLMANAGER, Rolle.REVISION), //
    DATENSCHUTZKONTROLLE(Rolle.REVISION);

    private final Set<Rolle> rollen;

    Zweck(Rolle erste, Rolle... weitere) {
        rollen = EnumSet.of(erste, weitere);
    }

    static Optional<Zweck> genannt(String name) {
        return Arrays.stream(values()).filter(zweck -> zweck.name().equals(name.strip())).findFirst();
    }

    boolean stehtZu(Anrufer anrufer) {
        return anrufer.rollen().stream().anyMatch(rollen::contains);
    }
}
