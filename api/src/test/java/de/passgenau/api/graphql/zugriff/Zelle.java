package de.passgenau.api.graphql.zugriff;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import de.passgenau.api.graphql.pruefung.Antwort;
import de.passgenau.api.security.Rolle;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLFieldsContainer;

/** One cell of the matrix role × field, as the contract says it is.
 *
 * @param genau whether the field itself is what is refused, and nothing that leads to it
 * @param wege the shortest way that is open to the role; where none is, the shortest from each root field that is open to
 * it and leads there, and the shortest from those that are closed: each of them is a cell of its own */
record Zelle(Rolle rolle, String feld, boolean offen, boolean genau, List<Feldweg> wege) {

    static List<Zelle> alle(Feldwege vertrag, Rolle rolle) {
        var offen = vertrag.offen(rolle);
        var anfaenge = anfaenge(vertrag, rolle);
        var zellen = new ArrayList<Zelle>();
        for (var typ : vertrag.typen()) {
            var weg = offen.get(typ.getName());
            typ.getFieldDefinitions()
                    .forEach(feld -> zellen.add(new Zelle(rolle, typ.getName() + "." + feld.getName(),
                            weg != null && vertrag.nennt(typ, feld, rolle), weg != null,
                            weg == null
                                    ? umwege(anfaenge, typ, feld)
                                    : List.of(weg.weiter(typ.getName(), feld)))));
        }
        return zellen;
    }

    /** Where each root field leads, those that are open to the role first. */
    private static Map<Boolean, List<Map<String, Feldweg>>> anfaenge(Feldwege vertrag, Rolle rolle) {
        return vertrag.wurzeln()
                .stream()
                .flatMap(wurzel -> wurzel.getFieldDefinitions().stream().map(feld -> Map.entry(wurzel, feld)))
                .collect(Collectors.partitioningBy(
                        anfang -> vertrag.nennt(anfang.getKey(), anfang.getValue(), rolle),
                        Collectors.mapping(anfang -> vertrag.ab(anfang.getValue()), Collectors.toList())));
    }

    private static List<Feldweg> umwege(Map<Boolean, List<Map<String, Feldweg>>> anfaenge,
            GraphQLFieldsContainer typ, GraphQLFieldDefinition feld) {
        var durchOffene = wege(anfaenge.getOrDefault(true, List.of()), typ);
        var durchVerschlossene = wege(anfaenge.getOrDefault(false, List.of()), typ)
                .min(Comparator.comparingInt(weg -> weg.pfad().size()))
                .stream();
        return Stream.concat(durchOffene, durchVerschlossene).map(weg -> weg.weiter(typ.getName(), feld)).toList();
    }

    private static Stream<Feldweg> wege(List<Map<String, Feldweg>> anfaenge, GraphQLFieldsContainer typ) {
        return anfaenge.stream().flatMap(wege -> Stream.ofNullable(wege.get(typ.getName())));
    }

    @Override
    public String toString() {
        return rolle + " × " + feld;
    }

    /** What the answer has against this cell. */
    Optional<String> widerspruch(Feldweg weg, Antwort antwort) {
        return (offen ? istOffen(weg, antwort) : istVerschlossen(weg, antwort))
                ? Optional.empty()
                : Optional.of(this + " should be " + (offen ? "open" : "closed") + ", but " + weg.pfad() + " gave "
                        + antwort.status() + " " + antwort.text());
    }

    /** That nothing is found or the input is refused is no objection; a subscription is refused for want of a stream. */
    private static boolean istOffen(Feldweg weg, Antwort antwort) {
        return codes(antwort)
                .allMatch(code -> code.equals("NOT_FOUND") || weg.istAbonnement() && code.equals("BAD_REQUEST"));
    }

    private boolean istVerschlossen(Feldweg weg, Antwort antwort) {
        var ort = antwort.an("/errors/0/path").valueStream().map(teil -> teil.asString()).toList();
        return antwort.status() == 403 && !antwort.json().has("data")
                && codes(antwort).allMatch("FORBIDDEN"::equals)
                && (genau ? ort.equals(weg.pfad()) : weg.pfad().subList(0, ort.size()).equals(ort) && !ort.isEmpty());
    }

    private static Stream<String> codes(Antwort antwort) {
        return antwort.an("/errors").valueStream().map(fehler -> fehler.at("/extensions/code").asString(""));
    }
}
