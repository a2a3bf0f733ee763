package de.passgenau.api.vermittlung.vorgeschichte;

import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;

import de.passgenau.api.liste.Gedaechtnis;
import de.passgenau.catalogue.massnahme.Massnahme;
import de.passgenau.catalogue.massnahme.MassnahmeId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Which Maßnahmen count as a repetition of each other, kept in memory and true to the documents. */
@Component
public class Gleichartige extends Gedaechtnis<Massnahme, Gleichartige.Marke> {

    private final Map<MassnahmeId, String> marken = new ConcurrentHashMap<>();
    private final Map<MassnahmeId, String> titel = new ConcurrentHashMap<>();
    private volatile Consumer<MassnahmeId> hoerer = massnahme -> {};

    @Override
    public String name() {
        return "gleichartige";
    }

    /** From now on this is told of every Maßnahme that is like others than before. */
    void melde(Consumer<MassnahmeId> neuer) {
        hoerer = neuer;
    }

    @Override
    protected Marke merke(Massnahme massnahme) {
        return new Marke(massnahme.id(), massnahme.gleichartigkeit().schluessel(), massnahme.steckbrief().titel());
    }

    @Override
    protected void geaendert(@Nullable Marke alt, @Nullable Marke neu) {
        var eine = neu == null ? alt : neu;
        if (eine == null) {
            return;
        }
        var vorher = marke(eine.massnahme);
        if (neu == null) {
            marken.remove(eine.massnahme);
            titel.remove(eine.massnahme);
        } else {
            marken.put(eine.massnahme, neu.marke);
            titel.put(eine.massnahme, neu.titel);
        }
        if (!vorher.equals(marke(eine.massnahme))) {
            hoerer.accept(eine.massnahme);
        }
    }

    /** The same for all that are alike; of a Maßnahme that nobody knows, its own. */
    String marke(MassnahmeId massnahme) {
        return Objects.requireNonNullElse(marken.get(massnahme), massnahme.wert());
    }

    /** What a Maßnahme is called; nothing if nobody knows it. */
    String titel(MassnahmeId massnahme) {
        return titel.getOrDefault(massnahme, "");
    }

    /** What a Maßnahme is marked with, and called. */
    protected record Marke(MassnahmeId massnahme, String marke, String titel) {}
}
