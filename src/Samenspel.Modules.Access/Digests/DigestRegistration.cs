using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Samenspel.Data.Handling;
using Samenspel.Kernel.Acting;
using Samenspel.Modules.Access.Domain;
using Samenspel.Modules.Access.Texts;

namespace Samenspel.Modules.Access.Digests;

/// <summary>What digests bring to the module.</summary>
internal static class DigestRegistration
{
    public static IServiceCollection AddDigests(this IServiceCollection services) => services
        .AddSingleton(provider => DigestSettings.Read(provider.GetRequiredService<IConfiguration>()))
        .AddSingleton<DigestSecrets>()
        .AddSingleton<ReadAsPerson>()
        .AddSingleton<DigestRound>()
        .AddScoped<DigestReader>()
        .AddHostedService<DigestSending>()
        .AddHandler<ShowDigest, DigestView, ShowDigestHandler, SignedIn>()
        .AddHandler<ChooseDigest, bool, ChooseDigestHandler, SignedIn>()
        .AddHandler<ShowDigestStop, bool, ShowDigestStopHandler, Everyone>()
        .AddHandler<StopDigest, bool, StopDigestHandler, Everyone>()
        .AddHandler<FindDueDigests, IReadOnlyList<DigestChoice>, FindDueDigestsHandler, TheInstallation>()
        .AddHandler<NoteDigest, bool, NoteDigestHandler, TheInstallation>()
        .AddActionText<ChooseDigest>(() => RecordTexts.Action_ChooseDigest)
        .AddActionText<StopDigest>(() => RecordTexts.Action_StopDigest)
        .AddActionText<NoteDigest>(() => RecordTexts.Action_NoteDigest);
}
