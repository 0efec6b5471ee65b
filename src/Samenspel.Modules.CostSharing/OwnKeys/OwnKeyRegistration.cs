using Microsoft.Extensions.DependencyInjection;
using Samenspel.Data.Handling;
using Samenspel.Modules.CostSharing.Terms;
using Samenspel.Modules.CostSharing.Texts;
using Samenspel.Modules.Dossiers.Contracts;

namespace Samenspel.Modules.CostSharing.OwnKeys;

/// <summary>What keys of one's own and other choices bring to the module.</summary>
internal static class OwnKeyRegistration
{
    public static IServiceCollection AddChoices(this IServiceCollection services) => services
        .AddScoped<TermsReader>()
        .AddScoped<TermsKeeping>()
        .AddHandler<ShowTerms, TermsView, ShowTermsHandler, SeesDossier>()
        .AddHandler<KeepTerms, DossierId, KeepTermsHandler, EditsDossier>()
        .AddHandler<KeepOwnKey, int, KeepOwnKeyHandler, EditsDossier>()
        .AddHandler<RemoveOwnKey, DossierId, RemoveOwnKeyHandler, EditsDossier>()
        .AddActionText<KeepTerms>(() => SharingTexts.Did_KeepTerms)
        .AddActionText<KeepOwnKey>(() => SharingTexts.Did_KeepKey)
        .AddActionText<RemoveOwnKey>(() => SharingTexts.Did_RemoveKey);
}
