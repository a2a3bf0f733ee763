package de.passgenau.api.vermittlung.guete.abbildung;

import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

import de.passgenau.api.vermittlung.guete.sammlung.Ortsangabe;
import de.passgenau.api.vermittlung.guete.sammlung.Stellenangabe;
import de.passgenau.matching.angebot.Stelle;
import de.passgenau.matching.angebot.Stelle.Wunschkenntnis;
import de.passgenau.matching.angebot.Stellenart;
import de.passgenau.matching.angebot.Stellenmerkmal;
import de.passgenau.matching.angebot.Stellentext;
import de.passgenau.matching.beruf.Anforderungsniveau;
import de.passgenau.matching.beruf.Titeldeutung;
import de.passgenau.matching.profil.Arbeitslage;
import de.passgenau.matching.profil.Belastung;
import de.passgenau.matching.profil.Sprachniveau;
import de.passgenau.matching.profil.Umfang;
import org.jspecify.annotations.Nullable;

/** From an offer of the examples to the offer that the engine knows; its title and description are read as text. */
public final class Stellenabbildung {

    private static final Pattern SPRACHE = Pattern.compile("SPRACHE_([ABC][12])");
    private static final Pattern EINSTIEG = Pattern.compile("\\bEQ\\b|(?i)einstiegsqualifizierung");
    private static final String HEIMARBEIT = "HEIMARBEIT";

    private final Wortschatz woerter;

    public Stellenabbildung(Wortschatz woerter) {
        this.woerter = woerter;
    }

    public Stelle von(Stellenangabe angabe) {
        var text = Stellentext.lesen(angabe.titel(), angabe.beschreibung(), angabe.arbeitszeit().contains(HEIMARBEIT));
        var muss = angabe.muss().stream().map(woerter.kenntnisse()::anforderung).toList();
        var titel = Objects.requireNonNullElse(angabe.titel(), angabe.id());
        return new Stelle(titel, art(angabe, titel), woerter.gattungen(angabe.kldb(), angabe.titel(), "titel", angabe),
                niveau(angabe),
                muss.stream().filter(gruppe -> !gruppe.isEmpty() && deutsch(gruppe).isEmpty()).toList(), kann(angabe),
                umfang(angabe), lagen(angabe), belastungen(angabe, text), merkmale(angabe, text, muss),
                Optional.ofNullable(angabe.ort()).flatMap(Ortsangabe::punkt).orElse(null),
                muss.stream().flatMap(gruppe -> deutsch(gruppe).stream()).max(Comparator.naturalOrder()).orElse(null),
                angabe.beginn(), text.beginntUm());
    }

    /** Where no field says it, the last digit of a given code does. */
    private @Nullable Anforderungsniveau niveau(Stellenangabe angabe) {
        return woerter.unverstanden()
                .code(Anforderungsniveau.class, angabe.anforderungsniveau(), "anforderungsniveau", angabe)
                .or(() -> Wortschatz.gattung(angabe.kldb()).map(Anforderungsniveau::derGattung))
                .orElse(null);
    }

    private Stellenart art(Stellenangabe angabe, String titel) {
        if ("EQ".equals(angabe.art())) {
            return Stellenart.EINSTIEGSQUALIFIZIERUNG;
        }
        return woerter.unverstanden().code(Stellenart.class, angabe.art(), "art", angabe).orElseGet(() -> {
            if (EINSTIEG.matcher(titel).find()) {
                return Stellenart.EINSTIEGSQUALIFIZIERUNG;
            }
            return Titeldeutung.nenntAusbildung(titel) ? Stellenart.AUSBILDUNG : Stellenart.ARBEIT;
        });
    }

    /** The level of German, where nothing else is enough instead of it. */
    private static Optional<Sprachniveau> deutsch(Set<String> gruppe) {
        return gruppe.stream().allMatch(code -> SPRACHE.matcher(code).matches())
                ? gruppe.stream()
                        .map(code -> Sprachniveau.valueOf(code.substring(code.length() - 2)))
                        .min(Comparator
                                .naturalOrder())
                : Optional.empty();
    }

    private List<Wunschkenntnis> kann(Stellenangabe angabe) {
        var codes = woerter.kenntnisse().kann(angabe.kann());
        return IntStream.range(0, codes.size())
                .mapToObj(i -> new Wunschkenntnis(angabe.kann().get(i), codes.get(i)))
                .toList();
    }

    private Set<Umfang> umfang(Stellenangabe angabe) {
        var umfang = EnumSet.noneOf(Umfang.class);
        for (var code : angabe.arbeitszeit()) {
            if (!code.equals(HEIMARBEIT)) {
                woerter.unverstanden().code(Umfang.class, code, "arbeitszeit", angabe).ifPresent(umfang::add);
            }
        }
        return umfang;
    }

    private static Set<Arbeitslage> lagen(Stellenangabe angabe) {
        var lagen = EnumSet.noneOf(Arbeitslage.class);
        if (Boolean.TRUE.equals(angabe.schicht())) {
            lagen.add(Arbeitslage.SCHICHT);
        }
        if (Boolean.TRUE.equals(angabe.nacht())) {
            lagen.add(Arbeitslage.NACHT);
        }
        if (Boolean.TRUE.equals(angabe.wochenende())) {
            lagen.add(Arbeitslage.WOCHENENDE);
        }
        return lagen;
    }

    private Set<Belastung> belastungen(Stellenangabe angabe, Stellentext text) {
        var belastungen = EnumSet.noneOf(Belastung.class);
        angabe.belastungen()
                .forEach(code -> woerter.unverstanden()
                        .code(Belastung.class, code, "belastungen", angabe)
                        .ifPresent(belastungen::add));
        belastungen.addAll(text.belastungen());
        if (Boolean.TRUE.equals(angabe.koerperlichSchwer())) {
            belastungen.add(Belastung.SCHWERES_HEBEN);
        }
        return belastungen;
    }

    /** Where a field says something about a place to live, the text doesn't. */
    private static Set<Stellenmerkmal> merkmale(Stellenangabe angabe, Stellentext text, Collection<Set<String>> muss) {
        var merkmale = EnumSet.noneOf(Stellenmerkmal.class);
        merkmale.addAll(text.merkmale());
        if (angabe.unterkunft() != null) {
            merkmale.remove(Stellenmerkmal.UNTERKUNFT);
        }
        if (Boolean.TRUE.equals(angabe.unterkunft())) {
            merkmale.add(Stellenmerkmal.UNTERKUNFT);
        }
        if (muss.stream().flatMap(Set::stream).anyMatch(code -> code.startsWith("FOERDERFAEHIG_"))) {
            merkmale.add(Stellenmerkmal.GEFOERDERT);
        }
        return merkmale;
    }
}
