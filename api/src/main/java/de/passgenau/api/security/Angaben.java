package de.passgenau.api.security;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

/** What a genuine token says of its caller, before anybody asked whether it makes sense.
 *
 * @param rollen the roles of this application; those of others are passed over
 * @param fallmanagerArt as the token writes it
 * @param zuLange whether it holds longer than a token may
 * @param lesbar whether every value had a form that one can read */
record Angaben(
        @Nullable String kennung,
        @Nullable String name,
        Set<Rolle> rollen,
        Set<String> geschaeftsstellen,
        Set<String> traeger,
        Set<String> arbeitgeber,
        @Nullable String fallmanagerArt,
        Set<String> vertretungen,
        boolean zuLange,
        boolean lesbar) {

    static Angaben lies(Claimleser leser, OidcProperties.Claims claims, boolean zuLange) {
        Set<Rolle> rollen = leser.texte(claims.rollen(), "\\s+")
                .stream()
                .flatMap(name -> Rolle.genannt(name).stream())
                .collect(Collectors.toCollection(LinkedHashSet::new));
        return new Angaben(leser.text(claims.kennung()), leser.text(claims.name()), rollen,
                leser.texte(claims.geschaeftsstellen(), ","), leser.texte(claims.traeger()),
                leser.texte(claims.arbeitgeber()), leser.text(claims.fallmanagerArt()),
                leser.texte(claims.vertretungen(), ","), zuLange, leser.lesbar());
    }

    boolean hat(Rolle... eine) {
        return Set.of(eine).stream().anyMatch(rollen::contains);
    }

    /** Only of what has been found free of contradictions. */
    Anrufer anrufer() {
        return new Anrufer(String.valueOf(kennung), name, rollen, geschaeftsstellen,
                traeger.stream().findFirst().orElse(null), arbeitgeber.stream().findFirst().orElse(null),
                fallmanagerArt == null ? null : Fallmanagerart.genannt(fallmanagerArt).orElse(null), vertretungen);
    }
}
