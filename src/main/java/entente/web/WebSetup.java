package entente.web;

import entente.export.ExportFormat;
import entente.judgement.JudgementQuery;
import entente.metrics.Metric;
import entente.ontology.AgreementStatus;
import entente.ontology.EdtfDate;
import entente.ontology.EntityType;
import entente.ontology.Modality;
import entente.ontology.RelationType;
import entente.ontology.Verdict;
import entente.query.CurrentIds;
import entente.query.DateReading;
import entente.query.around.NeighbourRank;
import entente.query.path.PathRank;
import entente.web.binding.MergedIds;
import entente.web.binding.ParameterRecords;
import entente.web.binding.StrictParameters;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Lazy;
import org.springframework.core.convert.ConversionService;
import org.springframework.format.FormatterRegistry;
import org.springframework.validation.beanvalidation.LocalValidatorFactoryBean;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Registers the parameter records and the converters for the values that they have. */
@Configuration(proxyBeanMethods = false)
class WebSetup implements WebMvcConfigurer {
    private final StrictParameters parameters;
    private final MergedIds merged;

    /** The conversion service is lazy because this class registers converters with it. */
    WebSetup(
            LocalValidatorFactoryBean validator,
            @Lazy @Qualifier("mvcConversionService") ConversionService conversion,
            @Lazy CurrentIds ids) {
        this.parameters = new StrictParameters(new ParameterRecords(conversion, validator));
        this.merged = new MergedIds(ids);
    }

    @Override
    public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.add(parameters);
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(parameters);
        registry.addInterceptor(merged);
    }

    @Override
    public void addFormatters(FormatterRegistry registry) {
        registry.addConverter(String.class, EntityType.class, text -> read(text, EntityType::find));
        registry.addConverter(String.class, RelationType.class, text -> read(text, RelationType::find));
        registry.addConverter(String.class, AgreementStatus.class, text -> read(text, AgreementStatus::find));
        registry.addConverter(String.class, ExportFormat.class, text -> read(text, ExportFormat::find));
        registry.addConverter(String.class, EdtfDate.class, text -> read(text, EdtfDate::find));
        registry.addConverter(String.class, Modality.class, text -> read(text, Modality::find));
        registry.addConverter(String.class, Metric.class, text -> read(text, Metric::find));
        registry.addConverter(String.class, DateReading.class, text -> read(text, DateReading::find));
        registry.addConverter(String.class, NeighbourRank.class, text -> read(text, NeighbourRank::find));
        registry.addConverter(String.class, PathRank.class, text -> read(text, PathRank::find));
        registry.addConverter(String.class, Verdict.class, text -> read(text, Verdict::find));
        registry.addConverter(String.class, JudgementQuery.State.class, text -> read(text, JudgementQuery.State::find));
    }

    private static <T> T read(String text, Function<String, Optional<T>> find) {
        return find.apply(text.strip())
                .orElseThrow(() -> new IllegalArgumentException("There is no such value: " + text));
    }
}
