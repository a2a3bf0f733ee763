package de.passgenau.api.vermittlung.stelle;

import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import de.passgenau.api.stelle.angabe.Anforderung;
import de.passgenau.api.stelle.angabe.Arbeitsort;
import de.passgenau.api.stelle.angabe.Stellenangaben;
import de.passgenau.api.vermittlung.bewerber.Stundenumfang;
import de.passgenau.matching.angebot.Stelle;
import de.passgenau.matching.angebot.Stelle.Wunschkenntnis;
import de.passgenau.matching.angebot.Stellenart;
import de.passgenau.matching.angebot.Stellenmerkmal;
import de.passgenau.matching.angebot.Stellentext;
import de.passgenau.matching.kenntnis.Kenntnisverzeichnis;
import de.passgenau.matching.ort.Punkt;
import de.passgenau.matching.profil.Belastung;
import de.passgenau.matching.profil.Sprachniveau;
import de.passgenau.matching.profil.Umfang;

/** From what everybody may read of an offer to the offer that the engine knows; its title and description are read as text. */
final class Stellendeutung {

    private static final Pattern SPRACHE = Pattern.compile("SPRACHE_([ABC][12])");
    private static final String FOERDERFAEHIG = "FOERDERFAEHIG_";

    private Stellendeutung() {}

    /** @param lesbar without anything that is held back, so that no wish ever filters anybody (N-06) */
    static Stelle von(Stellenangaben lesbar) {
        var text = Stellentext.lesen(lesbar.titel(), lesbar.beschreibung(),
                lesbar.merkmale().contains(Stellenmerkmal.HOMEOFFICE));
        var muss = lesbar.muss().stream().filter(Stellendeutung::istNachweisbar).map(Stellendeutung::codes).toList();
        return new Stelle(lesbar.titel(), lesbar.art(), List.of(lesbar.beruf().kldb()), lesbar.niveau(),
                muss.stream().filter(gruppe -> deutsch(gruppe).isEmpty()).toList(), gewuenschte(lesbar), umfang(lesbar),
                Set.copyOf(lesbar.arbeitszeit().lagen()), belastungen(lesbar, text), merkmale(lesbar, text, muss),
                ort(lesbar).orElse(null), deutsch(lesbar, muss).orElse(null), lesbar.beginn(), text.beginntUm());
    }

    /** Where people go to; of several places the first that is known. */
    static Optional<Punkt> ort(Stellenangaben lesbar) {
        return lesbar.orte().stream().map(Arbeitsort::punkt).filter(Objects::nonNull).findFirst();
    }

    /** Whether anybody's list could hold it: a demand of which only single words are known excludes nobody. */
    static boolean istNachweisbar(Anforderung eine) {
        return !eine.codes().isEmpty() && !eine.codes().stream().allMatch(Kenntnisverzeichnis::istEigenwort);
    }

    /** What is welcome, with demands that exclude nobody; what nobody can have, such as a wish held back, costs no points. */
    private static List<Wunschkenntnis> gewuenschte(Stellenangaben lesbar) {
        return Stream.concat(lesbar.muss().stream().filter(eine -> !istNachweisbar(eine)), lesbar.kann().stream())
                .filter(eine -> !eine.codes().isEmpty())
                .map(eine -> new Wunschkenntnis(eine.wort(), codes(eine)))
                .toList();
    }

    private static Set<String> codes(Anforderung eine) {
        return Set.copyOf(eine.codes());
    }

    /** A Minijob is one whatever else is said; where only the hours are, they say how much it is. */
    private static Set<Umfang> umfang(Stellenangaben lesbar) {
        var zeit = lesbar.arbeitszeit();
        if (lesbar.art() == Stellenart.MINIJOB) {
            return Set.of(Umfang.MINIJOB);
        }
        return zeit.umfang().isEmpty()
                ? Stundenumfang.von(zeit.stundenVon(), zeit.stundenBis())
                : Set.copyOf(zeit.umfang());
    }

    private static Set<Belastung> belastungen(Stellenangaben lesbar, Stellentext text) {
        var belastungen = new HashSet<>(lesbar.belastungen());
        belastungen.addAll(text.belastungen());
        return belastungen;
    }

    private static Set<Stellenmerkmal> merkmale(Stellenangaben lesbar, Stellentext text,
            Collection<Set<String>> muss) {
        var merkmale = EnumSet.noneOf(Stellenmerkmal.class);
        merkmale.addAll(lesbar.merkmale());
        merkmale.addAll(text.merkmale());
        if (muss.stream().flatMap(Set::stream).anyMatch(code -> code.startsWith(FOERDERFAEHIG))) {
            merkmale.add(Stellenmerkmal.GEFOERDERT);
        }
        return merkmale;
    }

    /** The highest level that is demanded, as such or among what has to be proven. */
    private static Optional<Sprachniveau> deutsch(Stellenangaben lesbar, Collection<Set<String>> muss) {
        return Stream.concat(Stream.ofNullable(lesbar.deutsch()),
                muss.stream().flatMap(gruppe -> deutsch(gruppe).stream()))
                .max(Comparator.naturalOrder());
    }

    /** The level of German, where nothing else is enough instead of it. */
    private static Optional<Sprachniveau> deutsch(Set<String> gruppe) {
        return gruppe.stream().allMatch(code -> SPRACHE.matcher(code).matches())
                ? gruppe.stream()
                        .map(code -> Sprachniveau.valueOf(code.substring(code.length() - 2)))
                        .min(Comparator.naturalOrder())
                : Optional.empty();
    }
}
