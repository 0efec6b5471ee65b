using Microsoft.EntityFrameworkCore;
using Samenspel.Data;
using Samenspel.Kernel.Acting;

namespace Samenspel.Modules.Access.Domain;

/// <summary>The table of what people want to hear by mail.</summary>
internal sealed class DigestTables : IModelPart
{
    private const int HashLength = 64;
    private const int WordLength = 20;

    public string TablePrefix => "access_";

    public void Configure(ModelBuilder model) => model.Entity<DigestChoice>(choice =>
    {
        choice.ToTable("access_digest_choice");
        choice.HasKey(c => c.Account);
        choice.Property(c => c.Account).HasConversion(id => id.Value, value => new AccountId(value)).HasColumnName("account_id").ValueGeneratedNever();
        choice.Property(c => c.Rhythm).HasConversion<string>().HasMaxLength(WordLength).HasColumnName("rhythm");
        choice.Property(c => c.Weekday).HasConversion<string>().HasMaxLength(WordLength).HasColumnName("weekday");
        choice.Property(c => c.Topics).HasColumnName("topics");
        choice.Property(c => c.Muted).HasColumnName("muted");
        choice.Property(c => c.SecretHash).HasMaxLength(HashLength).HasColumnName("secret_hash");
        choice.Property(c => c.SealedSecret).HasColumnName("sealed_secret");
        choice.Property(c => c.ChosenAt).HasColumnName("chosen_at");
        choice.Property(c => c.ToldUntil).HasColumnName("told_until");
        choice.Ignore(c => c.TopicSet);
        choice.Ignore(c => c.MutedSet);
        choice.HasIndex(c => c.SecretHash).IsUnique();
        choice.HasIndex(c => c.Rhythm);
    });
}
