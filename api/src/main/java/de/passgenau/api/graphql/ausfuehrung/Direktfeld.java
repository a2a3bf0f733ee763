package de.passgenau.api.graphql.ausfuehrung;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;

import graphql.schema.DataFetchingEnvironment;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.LightDataFetcher;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.graphql.data.method.HandlerMethodArgumentResolver;
import org.springframework.util.ReflectionUtils;

/** Asks a method of a controller for what it tells of an object. */
final class Direktfeld implements LightDataFetcher<@Nullable Object> {

    private static final List<String> FREMDE = List.of("graphql.", "org.springframework.", "java.");

    private final Method methode;
    private final Supplier<?> controller;
    private final List<Angabe> angaben;

    private Direktfeld(Method methode, Supplier<?> controller, List<Angabe> angaben) {
        this.methode = methode;
        this.controller = controller;
        this.angaben = List.copyOf(angaben);
        ReflectionUtils.makeAccessible(methode);
    }

    /** What a method is given for one of its parameters. */
    @FunctionalInterface
    private interface Angabe {

        @Nullable
        Object von(Object gegenstand, Supplier<DataFetchingEnvironment> umgebung) throws Exception;
    }

    /** Empty if one of the parameters comes from anywhere else, or none is the object. */
    static Optional<Direktfeld> von(Method methode, Supplier<?> controller,
            List<HandlerMethodArgumentResolver> angaben) {
        var alle = new ArrayList<Angabe>();
        int gegenstaende = 0;
        for (int i = 0; i < methode.getParameterCount(); i++) {
            var parameter = new MethodParameter(methode, i);
            var angabe = beigabe(parameter, angaben);
            if (angabe == null && istSonderbar(parameter)) {
                return Optional.empty();
            }
            gegenstaende += angabe == null ? 1 : 0;
            alle.add(angabe == null ? (gegenstand, umgebung) -> gegenstand : angabe);
        }
        return gegenstaende == 1 && istOhneArgumente(methode)
                ? Optional.of(new Direktfeld(methode, controller, alle))
                : Optional.empty();
    }

    /** What comes from GraphQL, from Spring or from Java is no object of ours; how it is got is theirs to know. */
    private static boolean istSonderbar(MethodParameter parameter) {
        var art = parameter.getParameterType().getName();
        return FREMDE.stream().anyMatch(art::startsWith);
    }

    private static boolean istOhneArgumente(Method methode) {
        return Arrays.stream(methode.getParameterAnnotations()).noneMatch(eine -> eine.length > 0);
    }

    /** Null if it is the object. */
    private static @Nullable Angabe beigabe(MethodParameter parameter, List<HandlerMethodArgumentResolver> angaben) {
        if (parameter.getParameterType() == Locale.class) {
            return (gegenstand, umgebung) -> umgebung.get().getLocale();
        }
        return angaben.stream()
                .filter(eine -> eine.supportsParameter(parameter))
                .<Angabe>map(eine -> (gegenstand, umgebung) -> eine.resolveArgument(parameter, umgebung.get()))
                .findFirst()
                .orElse(null);
    }

    @Override
    public @Nullable Object get(DataFetchingEnvironment umgebung) throws Exception {
        return get(umgebung.getFieldDefinition(), Objects.requireNonNull(umgebung.getSource()), () -> umgebung);
    }

    @Override
    public @Nullable Object get(GraphQLFieldDefinition feld, Object gegenstand,
            Supplier<DataFetchingEnvironment> umgebung) throws Exception {
        var werte = new @Nullable Object[angaben.size()];
        for (int i = 0; i < werte.length; i++) {
            werte[i] = angaben.get(i).von(gegenstand, umgebung);
        }
        try {
            return methode.invoke(controller.get(), werte);
        } catch (InvocationTargetException e) {
            ReflectionUtils.rethrowException(e.getTargetException());
            throw e;
        }
    }
}
