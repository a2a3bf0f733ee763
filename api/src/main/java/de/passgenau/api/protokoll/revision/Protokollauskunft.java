package de.passgenau.api.protokoll.revision;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import de.passgenau.api.graphql.Siegel;
import de.passgenau.api.graphql.fehler.Abgewiesen;
import de.passgenau.api.graphql.fehler.Fehlercode;
import de.passgenau.api.liste.Connection;
import de.passgenau.api.liste.Connection.Edge;
import de.passgenau.api.liste.Connection.PageInfo;
import de.passgenau.api.liste.Seitenangabe;
import de.passgenau.api.protokoll.Fallbezuege;
import de.passgenau.api.protokoll.Handlung;
import de.passgenau.api.protokoll.Protokoll;
import de.passgenau.api.protokoll.Vorgang;
import de.passgenau.api.protokoll.ablage.Protokollfilter;
import de.passgenau.api.protokoll.ablage.Protokollseiten;
import de.passgenau.api.protokoll.ablage.Protokollstelle;
import org.jspecify.annotations.Nullable;

/** Answers what stands in the protocol, for those who watch over it; each question is written down itself. */
final class Protokollauskunft {

    private static final int WERTE = 20;
    private static final String MARKE = "seite:protokoll";

    private final Protokoll protokoll;
    private final Protokollseiten seiten;
    private final Siegel siegel;
    private final Optional<Fallbezuege> faelle;

    Protokollauskunft(Protokoll protokoll, Protokollseiten seiten, Siegel siegel, Optional<Fallbezuege> faelle) {
        this.protokoll = protokoll;
        this.seiten = seiten;
        this.siegel = siegel;
        this.faelle = faelle;
    }

    /** @param mitAnzahl whether all entries are to be counted as well */
    Connection<Eintragsicht> seite(Handlung handlung, @Nullable ProtokollSuche wunsch, Seitenangabe seite,
            boolean mitAnzahl) {
        var suche = Objects.requireNonNullElse(wunsch, ProtokollSuche.ALLES);
        pruefeWerte("arten", suche.arten());
        pruefeWerte("zwecke", suche.zwecke());
        var bezuege = bezuege(suche);
        var marke = Optional.ofNullable(seite.marke()).map(this::stelle).orElse(null);
        Protokoll.warte(protokoll.schreibe(handlung, new Vorgang.Protokolleinsicht(bezuege)));
        if (suche.nachFall() && bezuege.isEmpty()) {
            return new Connection<>(List.of(), new PageInfo(false, false, null, null), 0);
        }
        var filter = filter(suche, bezuege);
        var treffer = seiten.seite(filter, new Protokollseiten.Ausschnitt(marke, seite.rueckwaerts(), seite.anzahl()));
        var edges = treffer.eintraege()
                .stream()
                .map(eintrag -> new Edge<>(cursor(Protokollstelle.von(eintrag)), Eintragsicht.von(eintrag, siegel)))
                .toList();
        return new Connection<>(edges, pageInfo(edges, treffer.weitere(), seite),
                mitAnzahl ? seiten.anzahl(filter) : 0);
    }

    private static PageInfo pageInfo(List<Edge<Eintragsicht>> edges, boolean weitere, Seitenangabe seite) {
        var danach = seite.rueckwaerts() ? seite.marke() != null : weitere;
        var davor = seite.rueckwaerts() ? weitere : seite.marke() != null;
        return edges.isEmpty()
                ? new PageInfo(danach, davor, null, null)
                : new PageInfo(danach, davor, edges.getFirst().cursor(), edges.getLast().cursor());
    }

    /** None for a case that is unknown, or of which number and id don't fit together. */
    private Set<String> bezuege(ProtokollSuche suche) {
        var gesucht = Stream
                .of(Optional.ofNullable(suche.fallnummer())
                        .map(nummer -> faelle.flatMap(alle -> alle.bezugZuFallnummer(nummer))),
                        Optional.ofNullable(suche.fallId()).map(id -> faelle.flatMap(alle -> alle.bezugZuKennung(id))))
                .flatMap(Optional::stream)
                .collect(Collectors.toSet());
        return gesucht.size() == 1 ? gesucht.iterator().next().map(Set::of).orElse(Set.of()) : Set.of();
    }

    private Protokollfilter filter(ProtokollSuche suche, Set<String> bezuege) {
        var anrufer = suche.anrufer();
        return new Protokollfilter(bezuege.stream().findFirst().orElse(null),
                anrufer == null ? null : siegel.verschliesse(Protokoll.ANRUFER, anrufer), suche.von(), suche.bis(),
                namen(suche.arten()), namen(suche.zwecke()));
    }

    private static Set<String> namen(@Nullable List<? extends Enum<?>> werte) {
        return werte == null ? Set.of() : werte.stream().map(Enum::name).collect(Collectors.toSet());
    }

    private static void pruefeWerte(String feld, @Nullable List<?> werte) {
        if (werte != null && werte.size() > WERTE) {
            throw new Abgewiesen(Fehlercode.BAD_REQUEST, "fehler.suchwerte", feld, WERTE, werte.size());
        }
    }

    private String cursor(Protokollstelle stelle) {
        return siegel.verschliesse(MARKE, stelle.text());
    }

    private Protokollstelle stelle(String cursor) {
        return siegel.oeffne(MARKE, cursor)
                .map(Protokollstelle::gelesen)
                .orElseThrow(() -> new Abgewiesen(Fehlercode.BAD_REQUEST, "fehler.marke"));
    }
}
