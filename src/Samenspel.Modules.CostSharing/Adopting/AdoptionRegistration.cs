using Microsoft.Extensions.DependencyInjection;
using Samenspel.Data.Handling;
using Samenspel.Modules.Access.Contracts;
using Samenspel.Modules.CostSharing.Carrying;
using Samenspel.Modules.CostSharing.Contracts;
using Samenspel.Modules.CostSharing.Texts;
using Samenspel.Modules.Dossiers.Contracts;

namespace Samenspel.Modules.CostSharing.Adopting;

/// <summary>What adopted keys bring to the module.</summary>
internal static class AdoptionRegistration
{
    public static IServiceCollection AddAdoption(this IServiceCollection services) => services
        .AddScoped<AdoptedNames>()
        .AddScoped<IAdoptedSeals, AdoptedSeals>()
        .AddScoped<AdoptionDrafts>()
        .AddScoped<AdoptionMark>()
        .AddScoped<ISubjectNames>(provider => provider.GetRequiredService<AdoptedNames>())
        .AddScoped<IDossierKeeper, AdoptedKeeper>()
        .AddScoped<IDecidable, DecidableKeys>()
        .AddScoped<IDossierCargo, SharingCargo>()
        .AddHandler<ShowAdopted, AdoptedView, ShowAdoptedHandler, SeesDossier>()
        .AddHandler<AdoptKey, int, AdoptKeyHandler, AdoptsKeys>()
        .AddActionText<AdoptKey>(() => SharingTexts.Did_Adopt);
}
