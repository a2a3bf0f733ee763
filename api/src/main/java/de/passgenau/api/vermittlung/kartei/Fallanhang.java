package de.passgenau.api.vermittlung.kartei;

import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;

import de.passgenau.api.fall.Fall;
import de.passgenau.api.fall.FallId;
import de.passgenau.api.liste.Dokumentliste;
import de.passgenau.api.liste.Folger;
import de.passgenau.catalogue.Dokument;
import de.passgenau.matching.Sichtfilter;
import de.passgenau.matching.pflege.Bereitschaft;
import org.jspecify.annotations.Nullable;
import org.springframework.data.mongodb.core.query.Criteria;

/** What is kept of a person elsewhere goes with her case. */
public final class Fallanhang implements Folger<Fall> {

    private static final int HOECHSTENS = 10_000;

    private final String sammlung;
    private final Supplier<? extends Collection<String>> faelle;
    private final Consumer<String> tilgung;

    /**
     * @param sammlung where it is kept
     * @param faelle   of which cases there is something
     * @param tilgung  takes out what there is of one
     */
    public Fallanhang(String sammlung, Supplier<? extends Collection<String>> faelle, Consumer<String> tilgung) {
        this.sammlung = sammlung;
        this.faelle = faelle;
        this.tilgung = tilgung;
    }

    /**
     * Documents of a list that name a case.
     *
     * @param entnahme deletes those of a case, and says which they were
     */
    public static <A extends Dokument> Fallanhang von(String sammlung, Dokumentliste<A> liste,
            Function<A, @Nullable FallId> bezug, Function<FallId, List<A>> entnahme) {
        return new Fallanhang(sammlung, () -> liste.leser()
                .finde(Criteria.where("fall").exists(true), Sichtfilter.alles(), HOECHSTENS)
                .stream()
                .flatMap(eines -> Stream.ofNullable(bezug.apply(eines)))
                .map(FallId::wert)
                .toList(), id -> entnahme.apply(new FallId(id)).forEach(eines -> liste.entfernt(eines.kennung())));
    }

    @Override
    public String name() {
        return sammlung + "-faelle";
    }

    @Override
    public void uebernimm(Fall fall) {}

    @Override
    public void entferne(String id) {
        tilgung.accept(id);
    }

    @Override
    public void erfahre(List<Fall> gelesen) {}

    /** Those whose case is gone, although nobody was told. */
    @Override
    public int gleicheAb(Dokumente<Fall> dokumente) {
        var jetzige = dokumente.stand().keySet();
        var verwaiste = faelle.get().stream().filter(id -> !jetzige.contains(id)).distinct().toList();
        verwaiste.forEach(this::entferne);
        return verwaiste.size();
    }

    @Override
    public int umfang() {
        return 0;
    }

    @Override
    public Bereitschaft bereitschaft() {
        return new Bereitschaft.Bereit();
    }
}
