package de.passgenau.api.eingabe;

import org.jspecify.annotations.Nullable;
import org.mapstruct.InjectionStrategy;
import org.mapstruct.MapperConfig;
import org.mapstruct.MappingConstants;
import org.mapstruct.ReportingPolicy;
import org.springframework.graphql.data.ArgumentValue;

/** How every mapper maps: a field nobody decided about is an error. */
@MapperConfig(componentModel = MappingConstants.ComponentModel.SPRING, injectionStrategy = InjectionStrategy.CONSTRUCTOR, unmappedTargetPolicy = ReportingPolicy.ERROR, unmappedSourcePolicy = ReportingPolicy.IGNORE)
public interface Abbildung {

    /** What is wanted where the input says something, even null; otherwise what is there. */
    static <T> @Nullable T nach(ArgumentValue<T> wunsch, @Nullable T bisher) {
        return wunsch.isOmitted() ? bisher : wunsch.value();
    }
}
