package de.passgenau.api.vermittlung.guete.abbildung;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import de.passgenau.api.vermittlung.guete.sammlung.Massnahmenangabe;
import de.passgenau.api.vermittlung.guete.sammlung.Ortsangabe;
import de.passgenau.matching.angebot.Massnahme;
import de.passgenau.matching.angebot.Massnahme.Durchgang;
import de.passgenau.matching.beruf.Feldberufe;
import de.passgenau.matching.kenntnis.Codenamen;
import de.passgenau.matching.kenntnis.Kenntnisverzeichnis;
import de.passgenau.matching.profil.Hemmnisart;
import de.passgenau.matching.profil.Kundenkategorie;
import de.passgenau.matching.profil.Sprachniveau;
import de.passgenau.matching.profil.Zielgruppe;
import de.passgenau.matching.zulassung.Alter;
import de.passgenau.matching.zulassung.Bedingung;
import de.passgenau.matching.zulassung.Nachweise;
import de.passgenau.matching.zulassung.Regelbau;
import de.passgenau.matching.zulassung.Zielgruppen;
import de.passgenau.matching.zulassung.Zulassungsregel;
import org.jspecify.annotations.Nullable;

/** From a Maßnahme of the examples to the Maßnahme that the engine knows, with one Durchgang. */
public final class Massnahmenabbildung {

    private static final int VOLLZEIT = 39;
    private static final int STUNDEN_DER_WOCHE = 168;
    /** Nobody says how many places there are: there are some. */
    private static final int PLAETZE_UNBEKANNT = 1;

    private final Wortschatz woerter;
    private final Feldberufe felder;

    public Massnahmenabbildung(Wortschatz woerter) {
        this.woerter = woerter;
        this.felder = new Feldberufe(woerter.berufe());
    }

    public Massnahme von(Massnahmenangabe angabe) {
        var hemmnisse = hemmnisse(angabe);
        boolean teilzeit = !Boolean.FALSE.equals(angabe.teilzeit());
        int stunden = Objects.requireNonNullElse(angabe.wochenstunden(), teilzeit ? 0 : VOLLZEIT);
        return new Massnahme(Objects.requireNonNullElse(angabe.titel(), angabe.id()), angabe.id(), zulassung(angabe),
                hemmnisse, berufe(angabe), nachweise(angabe, hemmnisse),
                Math.clamp(stunden, 0, STUNDEN_DER_WOCHE), teilzeit, Optional.ofNullable(angabe.ort())
                        .flatMap(Ortsangabe::punkt)
                        .orElse(null),
                ist(angabe.kreisweit()), ist(angabe.shuttle()), ist(angabe.unterkunft()), ist(angabe.kinderbetreuung()),
                0, List.of(durchgang(angabe)));
    }

    private static boolean ist(@Nullable Boolean wert) {
        return Boolean.TRUE.equals(wert);
    }

    private List<Hemmnisart> hemmnisse(Massnahmenangabe angabe) {
        var arten = new ArrayList<Hemmnisart>();
        for (var hemmnis : angabe.hemmnisse()) {
            Hemmnisart.vonCode(Objects.requireNonNullElse(hemmnis.art(), ""))
                    .ifPresentOrElse(arten::add,
                            () -> woerter.unverstanden().merke("hemmnisse", hemmnis.art(), angabe));
        }
        return arten;
    }

    private List<String> berufe(Massnahmenangabe angabe) {
        if (angabe.berufsfeld() == null || angabe.berufsfeld().isBlank()) {
            return List.of();
        }
        var gattungen = felder.gattungen(angabe.berufsfeld());
        if (gattungen.isEmpty()) {
            woerter.unverstanden().merke("berufsfeld", angabe.berufsfeld(), angabe);
        }
        return gattungen;
    }

    /** What its title promises to prove, where a missing proof is what it works on. */
    private Set<String> nachweise(Massnahmenangabe angabe, List<Hemmnisart> hemmnisse) {
        return angabe.titel() == null || !hemmnisse.contains(Hemmnisart.FEHLENDER_NACHWEIS)
                ? Set.of()
                : woerter.kenntnisse()
                        .nachweise(List.of(angabe.titel()), woerter.stichtag())
                        .stream()
                        .filter(code -> !Kenntnisverzeichnis.istEigenwort(code))
                        .collect(Collectors.toUnmodifiableSet());
    }

    private Zulassungsregel zulassung(Massnahmenangabe angabe) {
        var bau = new Regelbau().alter(jahre(angabe.alterVon()), null)
                .alter(null, jahre(angabe.alterBis()))
                .kategorien(codes(Kundenkategorie.class, angabe.kundenkategorien(), "kundenkategorien", angabe))
                .nachweise(angabe.voraussetzungen().stream().flatMap(eine -> voraussetzung(eine, angabe)).toList());
        zielgruppen(angabe).ifPresent(bau::und);
        return bau.deutsch(niveau("sprachniveauMin", angabe.sprachniveauMin(), angabe),
                niveau("sprachniveauMax", angabe.sprachniveauMax(), angabe))
                .nurOhneBerufsabschluss(ist(angabe.nurOhneBerufsabschluss()))
                .regel();
    }

    private static @Nullable Integer jahre(@Nullable Integer alter) {
        return alter == null ? null : Math.clamp(alter, 0, Alter.HOECHSTES);
    }

    /** Codes of which one is needed; what is no code may be the name of one. */
    private Stream<String> voraussetzung(String text, Massnahmenangabe angabe) {
        var codes = woerter.kenntnisse()
                .anforderung(text)
                .stream()
                .map(code -> Nachweise.istCode(code) ? code : Codenamen.code(code).orElse(""))
                .toList();
        if (!codes.stream().allMatch(Nachweise::istCode)) {
            woerter.unverstanden().merke("voraussetzungen", text, angabe);
        }
        return codes.stream()
                .filter(Nachweise::istCode)
                .reduce((einer, anderer) -> einer + "|" + anderer)
                .stream();
    }

    /** A group that the engine has no name for is a mark that somebody bears or not. */
    private Optional<Bedingung> zielgruppen(Massnahmenangabe angabe) {
        var bekannte = codes(Zielgruppe.class, angabe.zielgruppen(), "zielgruppen", angabe);
        if (bekannte.contains(Zielgruppe.ALLE) || angabe.zielgruppen().isEmpty()) {
            return Optional.empty();
        }
        var fremde = Zugangsabbildung.fremdeGruppen(angabe.zielgruppen());
        return Stream.concat(bekannte.isEmpty() ? Stream.<Bedingung>empty() : Stream.of(Zielgruppen.von(bekannte)),
                fremde.isEmpty() ? Stream.empty() : Stream.of(Nachweise.von(fremde)))
                .reduce((eine, andere) -> new Bedingung.Oder(List.of(eine, andere)));
    }

    private @Nullable Sprachniveau niveau(String feld, @Nullable String code, Massnahmenangabe angabe) {
        return woerter.unverstanden().code(Sprachniveau.class, code, feld, angabe).orElse(null);
    }

    private <T extends Enum<T>> List<T> codes(Class<T> art, List<String> codes, String feld, Massnahmenangabe angabe) {
        return codes.stream()
                .flatMap(code -> woerter.unverstanden().code(art, code, feld, angabe).stream())
                .toList();
    }

    /** Full or over is what the examples say; whoever has free places lets people in after the beginning, which is never after the end. */
    private Durchgang durchgang(Massnahmenangabe angabe) {
        int frei = angabe.plaetze() == null
                ? PLAETZE_UNBEKANNT
                : Math.max(0, angabe.plaetze() - Objects.requireNonNullElse(angabe.belegt(), 0));
        var ende = angabe.ende();
        LocalDate beginn = Objects.requireNonNullElse(angabe.beginn(), woerter.stichtag());
        return new Durchgang(angabe.id(), ende != null && ende.isBefore(beginn) ? ende : beginn, ende, true, frei, 0);
    }
}
