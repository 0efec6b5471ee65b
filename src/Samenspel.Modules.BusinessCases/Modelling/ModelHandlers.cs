using Microsoft.Extensions.DependencyInjection;
using Samenspel.Data.Handling;
using Samenspel.Modules.BusinessCases.Texts;
using Samenspel.Modules.Dossiers.Contracts;

namespace Samenspel.Modules.BusinessCases.Modelling;

/// <summary>Who may do what with a model, and what the record calls it.</summary>
internal static class ModelHandlers
{
    public static IServiceCollection AddModelling(this IServiceCollection services) => services
        .AddScoped<ModelKeeping>()
        .AddHandler<ShowModel, ModelView, ShowModelHandler, SeesDossier>()
        .AddHandler<KeepLine, DossierId, KeepLineHandler, EditsDossier>()
        .AddActionText<KeepLine>(() => ModelTexts.Did_KeepLine)
        .AddHandler<RemoveLine, DossierId, RemoveLineHandler, EditsDossier>()
        .AddActionText<RemoveLine>(() => ModelTexts.Did_RemoveLine)
        .AddHandler<KeepVariant, DossierId, KeepVariantHandler, EditsDossier>()
        .AddActionText<KeepVariant>(() => ModelTexts.Did_KeepVariant)
        .AddHandler<RemoveVariant, DossierId, RemoveVariantHandler, EditsDossier>()
        .AddActionText<RemoveVariant>(() => ModelTexts.Did_RemoveVariant)
        .AddHandler<KeepBenefit, DossierId, KeepBenefitHandler, EditsDossier>()
        .AddActionText<KeepBenefit>(() => ModelTexts.Did_KeepBenefit)
        .AddHandler<RemoveBenefit, DossierId, RemoveBenefitHandler, EditsDossier>()
        .AddActionText<RemoveBenefit>(() => ModelTexts.Did_RemoveBenefit)
        .AddHandler<OverruleDefault, DossierId, OverruleDefaultHandler, EditsDossier>()
        .AddActionText<OverruleDefault>(() => ModelTexts.Did_OverruleDefault)
        .AddHandler<PutBackDefault, DossierId, PutBackDefaultHandler, EditsDossier>()
        .AddActionText<PutBackDefault>(() => ModelTexts.Did_PutBackDefault)
        .AddHandler<KeepGroups, DossierId, KeepGroupsHandler, EditsDossier>()
        .AddActionText<KeepGroups>(() => ModelTexts.Did_KeepGroups)
        .AddHandler<KeepDrivers, DossierId, KeepDriversHandler, EditsDossier>()
        .AddActionText<KeepDrivers>(() => ModelTexts.Did_KeepDrivers);
}
