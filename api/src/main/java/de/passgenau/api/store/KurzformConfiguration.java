package de.passgenau.api.store;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.convert.TypeDescriptor;
import org.springframework.core.convert.converter.GenericConverter;
import org.springframework.data.convert.ReadingConverter;
import org.springframework.data.convert.WritingConverter;
import org.springframework.data.mongodb.core.convert.MongoCustomConversions;

/** Teaches the mapping of documents every {@link Kurzform}. */
@Configuration(proxyBeanMethods = false)
class KurzformConfiguration {

    @Bean
    MongoCustomConversions mongoCustomConversions(List<Kurzform<?>> kurzformen) {
        return new MongoCustomConversions(kurzformen.stream()
                .flatMap(kurzform -> Stream.of(new Lesen<>(kurzform), new Schreiben<>(kurzform)))
                .toList());
    }

    @ReadingConverter
    private record Lesen<A>(Kurzform<A> kurzform) implements GenericConverter {

        @Override
        public Set<ConvertiblePair> getConvertibleTypes() {
            return Set.of(new ConvertiblePair(String.class, kurzform.typ()));
        }

        @Override
        public @Nullable Object convert(@Nullable Object source, TypeDescriptor from, TypeDescriptor to) {
            return kurzform.read().apply((String) Objects.requireNonNull(source));
        }
    }

    @WritingConverter
    private record Schreiben<A>(Kurzform<A> kurzform) implements GenericConverter {

        @Override
        public Set<ConvertiblePair> getConvertibleTypes() {
            return Set.of(new ConvertiblePair(kurzform.typ(), String.class));
        }

        @Override
        public @Nullable Object convert(@Nullable Object source, TypeDescriptor from, TypeDescriptor to) {
            return kurzform.write().apply(kurzform.typ().cast(Objects.requireNonNull(source)));
        }
    }
}
